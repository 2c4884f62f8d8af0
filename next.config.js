import createMdx from '@next/mdx'

/** On every answer, whatever its status. Content policies are set by proxy.ts and the route guards. */
const securityHeaders = [
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // never no-referrer: Chromium then posts plain forms with `Origin: null`, which our origin check refuses
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  {
    key: 'Permissions-Policy',
    value: 'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  },
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // proxy.ts does it, with all headers
  skipTrailingSlashRedirect: true,
  // the types are checked by `npm test`, once; a start on a fresh clone does not wait for it again
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  experimental: { serverActions: { bodySizeLimit: '256kb' } },
  serverExternalPackages: ['@node-rs/argon2', 'pino', 'postgres'],
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    {
      source: '/fonts/:path*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
}

/** Plugins by name: the bundler takes no functions here. */
const withMdx = createMdx({ options: { remarkPlugins: ['remark-frontmatter', 'remark-mdx-frontmatter'] } })

export default withMdx(config)
