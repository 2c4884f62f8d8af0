import { posix } from 'node:path'
import ts from 'typescript'
import { type SourceFile, walk } from './source-files'

/** Guards that make server actions, and the modules that they come from. */
export const ACTION_MAKERS = {
  patientAction: 'server/guard/patient-action',
  staffAction: 'server/guard/staff-action',
  signInAction: 'server/guard/sign-in-action',
}

/** Guards that make route handlers. */
export const ROUTE_MAKERS = {
  publicRoute: 'server/guard/route',
  patientRoute: 'server/guard/patient-route',
  staffRoute: 'server/guard/staff-route',
}

/** Settings that the framework reads from a route's module. */
const ROUTE_SETTINGS = new Set(['dynamic', 'revalidate', 'runtime', 'maxDuration'])

export const isActionFile = (file: SourceFile) => hasDirective(file.source.statements)

/** Exports of an action file that no guard made. */
export function unguardedActions(file: SourceFile): string[] {
  return unguardedExports(file, ACTION_MAKERS, new Set())
}

/** Exports of a route file that no guard made; its settings may stand beside them. */
export function unguardedHandlers(file: SourceFile): string[] {
  return unguardedExports(file, ROUTE_MAKERS, ROUTE_SETTINGS)
}

/** Functions with a 'use server' of their own: public addresses that no file-level rule sees. */
export function inlineActions({ path, source }: SourceFile): string[] {
  const found: string[] = []
  walk(source, (node) => {
    if (!ts.isBlock(node) || !hasDirective(node.statements)) return
    found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`)
  })
  return found
}

type Makers = Record<string, string>

function unguardedExports({ path, source }: SourceFile, makers: Makers, settings: ReadonlySet<string>) {
  const imported = importedFrom({ path, source })
  const isMade = (value: ts.Expression | undefined): boolean => {
    if (value && ts.isIdentifier(value)) return isMade(constantOf(source, value.text))
    if (!value || !ts.isCallExpression(value) || !ts.isIdentifier(value.expression)) return false
    const origin = imported.get(value.expression.text)
    return origin !== undefined && makers[origin.name] === origin.module
  }
  const isSetting = (name: string, value: ts.Expression | undefined) =>
    settings.has(name) && value !== undefined && ts.isLiteralExpression(value)

  return source.statements.flatMap((statement): string[] => {
    if (ts.isExportDeclaration(statement)) return statement.isTypeOnly ? [] : [`${path}: export list`]
    if (ts.isExportAssignment(statement)) return [`${path}: default`]
    if (
      !isExported(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement)
    )
      return []
    if (!ts.isVariableStatement(statement)) return [`${path}: ${nameOf(statement)}`]
    return statement.declarationList.declarations
      .filter((one) => !isMade(one.initializer) && !isSetting(one.name.getText(), one.initializer))
      .map((one) => `${path}: ${one.name.getText()}`)
  })
}

/** What a constant of the module stands for, when several exports share it. */
export function constantOf(source: ts.SourceFile, name: string) {
  return source.statements
    .filter(ts.isVariableStatement)
    .filter(({ declarationList }) => (declarationList.flags & ts.NodeFlags.Const) !== 0)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find((one) => one.name.getText() === name && one.initializer?.getText() !== name)?.initializer
}

/** What each imported name was called where it comes from: a local function of a guard's name is no guard. */
function importedFrom({ path, source }: SourceFile) {
  const imported = new Map<string, { name: string; module: string }>()
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    const named = statement.importClause?.namedBindings
    if (!named || !ts.isNamedImports(named)) continue
    const module = modulePath(path, statement.moduleSpecifier.text)
    for (const { name, propertyName } of named.elements)
      imported.set(name.text, { name: (propertyName ?? name).text, module })
  }
  return imported
}

function modulePath(from: string, specifier: string) {
  if (specifier.startsWith('@/')) return specifier.slice(2)
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier
}

function hasDirective(statements: ts.NodeArray<ts.Statement>) {
  const [first] = statements
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteral(first.expression) &&
    first.expression.text === 'use server'
  )
}

function isExported(statement: ts.Statement) {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}

function nameOf(statement: ts.Statement) {
  const named = statement as ts.FunctionDeclaration | ts.ClassDeclaration
  return named.name?.text ?? 'default'
}
