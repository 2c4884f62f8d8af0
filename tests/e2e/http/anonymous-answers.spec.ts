import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { ROUTES } from '@/tests/support/access-matrix'
import { rawRequest } from '@/tests/support/http/raw-request'
import { builtFile, projectFolder } from '@/tests/support/http/target'
import { visitor } from '@/tests/support/http/visitor'

/** What may answer anybody, by the access matrix; pages that say how to get in are among it. Nothing else may. */
const PUBLIC = new Set(
  ROUTES.filter(({ cells }) => ['shown', 'withheld'].includes(cells.anonymous)).map(({ route }) => route),
)

/** What the framework's script is told of a page that is missing or leads elsewhere: 200 all the same. */
const NOTHING = /^$|NEXT_HTTP_ERROR_FALLBACK;404|NEXT_REDIRECT/

const VALUES: Record<string, string> = {
  locale: 'en',
  service: 'knee-laser',
  sheet: 'patient.css',
  '...nextauth': 'session',
  page: 'signs',
  reference: 'K7M4-29',
}

const addressOf = (route: string) =>
  route.replace(/\[([^\]]+)\]/g, (_, name: string) => VALUES[name] ?? '3f9674b8-0a9d-47af-88d7-a6b3ad205a4d')

test('Z6 what answers anybody is on a list', async () => {
  const manifest = JSON.parse(readFileSync(builtFile('app-path-routes-manifest.json'), 'utf8'))
  const routes = [...new Set(Object.values(manifest) as string[])].filter(
    (route) => !route.startsWith('/dev/'),
  )
  const answered: string[] = []
  for (const route of routes.sort()) {
    const variants = [addressOf(route), `${addressOf(route)}.rsc`, `${addressOf(route)}.json`]
    const answers = await Promise.all(variants.map((path) => visitor().get(path)))
    if (answers[0]?.status === 200) answered.push(route)
    // names with an ending are no way round
    for (const [index, { status, text }] of answers.slice(1).entries())
      if (status === 200 && !PUBLIC.has(route)) expect(text, variants[index + 1]).toMatch(NOTHING)
  }
  expect(answered.length).toBeGreaterThan(15)
  expect(answered.filter((route) => !PUBLIC.has(route))).toEqual([])
})

test('Z6 S2 no file is served but those that are meant to be', async () => {
  const [chunk = ''] = readdirSync(builtFile('static/chunks')).filter((name) => name.endsWith('.js'))
  expect((await visitor().get(`/_next/static/chunks/${chunk}`)).status).toBe(200)
  const secret = readFileSync(join(projectFolder, 'package.json'), 'utf8').slice(0, 40)
  for (const path of [
    '/.env',
    '/.env.example',
    '/.git/HEAD',
    '/.genu/secrets.json',
    '/package.json',
    '/next.config.js',
    '/proxy.ts',
    '/server/env.ts',
    '/db/demo/clinic.json',
    '/.next/BUILD_ID',
    '/_next/BUILD_ID',
    '/_next/server/server-reference-manifest.json',
    '/_next/static/../server/server-reference-manifest.json',
    '/_next/static/%2e%2e/server/server-reference-manifest.json',
    '/_next/static/..%2fserver%2fserver-reference-manifest.json',
    `/_next/static/chunks/${chunk}.map`,
    '/fonts/../../package.json',
    '/fonts/%2e%2e/%2e%2e/package.json',
    '/fonts/..%2f..%2fpackage.json',
    '/styles/..%2f..%2fpackage.json',
    '/styles/patient.css%00.json',
    '/fonts/',
    '/_next/',
  ]) {
    const { status, text } = await rawRequest({ path })
    expect(status, path).toBeGreaterThanOrEqual(300)
    expect(text, path).not.toContain(secret)
    expect(text, path).not.toContain('encryptionKey')
  }
})
