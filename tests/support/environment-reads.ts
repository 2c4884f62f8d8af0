import ts from 'typescript'
import { type SourceFile, walk } from './source-files'

const PROCESS_MODULES = new Set(['process', 'node:process'])

/**
 * Places where a file takes settings from the environment: `process.env` in any spelling that the linter's own rule
 * may miss, such as destructuring and the module of the same name. `NODE_ENV` is no setting of ours.
 */
export function environmentReads({ path, source }: SourceFile): string[] {
  const found = new Set<string>()
  const report = (node: ts.Node) =>
    found.add(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`)
  walk(source, (node) => {
    if (ts.isStringLiteral(node) && PROCESS_MODULES.has(node.text) && isModuleName(node)) report(node)
    if (isProcess(node) && !isHarmless(node)) report(node)
  })
  return [...found]
}

function isProcess(node: ts.Node): node is ts.Identifier {
  return ts.isIdentifier(node) && node.text === 'process' && !isPropertyName(node)
}

function isPropertyName(node: ts.Identifier) {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node && !isGlobalObject(parent.expression)
  return ts.isPropertyAssignment(parent) && parent.name === node
}

const isGlobalObject = (node: ts.Expression) => ts.isIdentifier(node) && node.text === 'globalThis'

/** `process.pid`, `process.on(…)` and `process.env.NODE_ENV`, each written out. */
function isHarmless(node: ts.Identifier) {
  const access = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node
  const { parent } = access
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== access) return false
  if (parent.name.text !== 'env') return true
  return ts.isPropertyAccessExpression(parent.parent) && parent.parent.name.text === 'NODE_ENV'
}

function isModuleName({ parent }: ts.StringLiteral) {
  return ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isCallExpression(parent)
}
