import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Folders of the product; tests and scripts are no part of what answers a request. */
const FOLDERS = ['app', 'components', 'db', 'domain', 'emails', 'jobs', 'messages', 'server']
const IS_TEST = /\.(test|test-support)\.tsx?$/

export type SourceFile = { path: string; source: ts.SourceFile }

/** A text as the compiler reads it. @param path from the project's folder; its ending tells the language */
export function parseSource({ path, text }: { path: string; text: string }): SourceFile {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return { path, source: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind) }
}

/** Every source file of the product, parsed. */
export function productSources(): SourceFile[] {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  )
  return [...paths, 'proxy.ts']
    .filter((path) => /\.tsx?$/.test(path) && !IS_TEST.test(path))
    .sort()
    .map((path) => parseSource({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Calls `visit` for a node and all below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void) {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}
