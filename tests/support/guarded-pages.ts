import ts from 'typescript'
import { constantOf } from './guarded-exports'
import type { SourceFile } from './source-files'

type PageRule = {
  pages: RegExp
  guards: readonly string[]
  /** Guards that do for the title: they give nothing away and lead nobody off. */
  titleGuards?: readonly string[]
  why: string
}

/** The guard that a page of each part calls before anything else; the first rule that names a page counts. */
export const PAGE_RULES: readonly PageRule[] = [
  { pages: /^app\/staff\/sign-in\/page\.tsx$/, guards: ['signInPage'], why: 'nobody is signed in yet' },
  {
    pages: /^app\/staff\/sign-in\/(code|backup-code)\/page\.tsx$/,
    guards: ['signInCodePage'],
    why: 'half signed in',
  },
  { pages: /^app\/staff\/unlock\/page\.tsx$/, guards: ['lockedPage'], why: 'a locked session' },
  { pages: /^app\/staff\/reset\/page\.tsx$/, guards: ['resetPage'], why: 'nobody is signed in yet' },
  {
    pages: /^app\/staff\/reset\/open\/page\.tsx$/,
    guards: ['openResetPage'],
    why: 'behind a link of a mail',
  },
  { pages: /^app\/staff\/invite\/page\.tsx$/, guards: ['invitePage'], why: 'behind a link of a mail' },
  {
    pages: /^app\/staff\/.*page\.tsx$/,
    guards: ['staffPage', 'freshStaffPage'],
    titleGuards: ['staffIfAllowed'],
    why: 'staff only',
  },
  { pages: /^app\/dev\/.*page\.tsx$/, guards: ['localOnly'], why: 'demo and test mode only' },
  { pages: /^app\/\[locale\]\/intake\/.*page\.tsx$/, guards: ['formPage'], why: 'one form, by its link' },
]

/**
 * Why a page is not guarded; none when its first statement calls its guard, and metadata that reads data comes from
 * behind the same guard. Pages that no rule names are open to everybody.
 */
export function unguardedPage({ path, source }: SourceFile): string[] {
  const rule = PAGE_RULES.find(({ pages }) => pages.test(path))
  if (!rule) return []
  const functions = source.statements.filter(ts.isFunctionDeclaration)
  const first = pageBody(source)?.statements[0]
  const problems =
    first && callsOneOf(first, rule.guards) ? [] : [`${path}: page does not begin with its guard`]
  const metadata = functions.find((one) => one.name?.text === 'generateMetadata')
  const titleGuards = [...rule.guards, ...(rule.titleGuards ?? [])]
  if (metadata?.body && !reaches({ source, node: metadata.body, guards: titleGuards }))
    problems.push(`${path}: generateMetadata reads past its guard`)
  return problems
}

/** Wrappers of pages, and which of their arguments makes the page. */
const RENDER_ARGUMENT: Readonly<Record<string, number>> = { patientPage: 1, staffFormPage: 0 }

/** What the default export runs: its own body, or that of the function which it hands to a wrapper. */
function pageBody(source: ts.SourceFile): ts.Block | undefined {
  const declared = source.statements
    .filter(ts.isFunctionDeclaration)
    .find((one) => one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword))
  if (declared) return declared.body
  const exported = source.statements.find(ts.isExportAssignment)?.expression
  if (!exported || !ts.isCallExpression(exported)) return
  const given = exported.arguments[RENDER_ARGUMENT[exported.expression.getText()] ?? Number.NaN]
  const render = given && ts.isIdentifier(given) ? constantOf(source, given.text) : given
  return render && ts.isArrowFunction(render) && ts.isBlock(render.body) ? render.body : undefined
}

/** A guard called in the statement itself: not in a branch, a call-back or a function that it defines. */
function callsOneOf(statement: ts.Statement, guards: readonly string[]): boolean {
  const value = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]?.initializer
    : ts.isExpressionStatement(statement)
      ? statement.expression
      : undefined
  const call = value && ts.isAwaitExpression(value) ? value.expression : value
  return (
    call !== undefined &&
    ts.isCallExpression(call) &&
    ts.isIdentifier(call.expression) &&
    guards.includes(call.expression.text)
  )
}

type Reach = { source: ts.SourceFile; node: ts.Node; guards: readonly string[] }

/** Whether a guard is called in a node, or in a constant of the same module that the node calls. */
function reaches({ source, node, guards }: Reach): boolean {
  const called = calledNames(node)
  if (guards.some((guard) => called.has(guard))) return true
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .some(
      ({ name, initializer }) =>
        initializer !== undefined &&
        called.has(name.getText()) &&
        guards.some((guard) => calledNames(initializer).has(guard)),
    )
}

function calledNames(node: ts.Node) {
  const names = new Set<string>()
  const visit = (one: ts.Node) => {
    if (ts.isCallExpression(one) && ts.isIdentifier(one.expression)) names.add(one.expression.text)
    ts.forEachChild(one, visit)
  }
  visit(node)
  return names
}
