import type { MDXComponents } from 'mdx/types'

/** Asked for by the framework: what every article may use. Ours depends on the reader, so each page passes its own. */
export const useMDXComponents = (): MDXComponents => ({})
