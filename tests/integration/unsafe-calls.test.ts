import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parseSource, productSources, type SourceFile, walk } from '../support/source-files'

const sources = productSources()

/** Where a file says a name, with what it says around it. */
function places({ path, source }: SourceFile, isOne: (node: ts.Node) => boolean): string[] {
  const found: string[] = []
  walk(source, (node) => {
    if (!isOne(node)) return
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    found.push(`${path}:${line + 1} ${node.getText().slice(0, 60)}`)
  })
  return found
}

const everywhere = (isOne: (node: ts.Node) => boolean) => sources.flatMap((file) => places(file, isOne))
const planted = (text: string, isOne: (node: ts.Node) => boolean) =>
  places(parseSource({ path: 'server/planted.tsx', text }), isOne)

/** Statements that are put together from text: `sql.raw`, `sql.identifier`, the driver's `unsafe`, a name for a column. */
const isBuiltStatement = (node: ts.Node) =>
  ts.isPropertyAccessExpression(node) &&
  (node.name.text === 'unsafe' || /^sql\.(raw|identifier)$/.test(node.getText()))

const isRawMarkup = (node: ts.Node) =>
  (ts.isJsxAttribute(node) && node.name.getText() === 'dangerouslySetInnerHTML') ||
  (ts.isPropertyAssignment(node) && node.name.getText() === 'dangerouslySetInnerHTML') ||
  (ts.isPropertyAccessExpression(node) && /^(innerHTML|outerHTML|insertAdjacentHTML)$/.test(node.name.text))

const isCodeFromText = (node: ts.Node) =>
  (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
  /^(eval|Function)$/.test(node.expression.getText())

/** Attributes that hold an address, with the first piece of it where that is written down. */
const isForeignAddress = (node: ts.Node) => {
  if (!ts.isJsxAttribute(node) || !/^(href|src|action|formAction)$/.test(node.name.getText())) return false
  const value = node.initializer
  if (!value || !ts.isStringLiteral(value)) return false
  // an empty one is the page itself
  return !/^($|\/(?!\/)|#|\?|https:\/\/|mailto:|tel:)/.test(value.text)
}

describe('I7 no statement is put together from text', () => {
  it('in none of our files', () => {
    expect(everywhere(isBuiltStatement)).toEqual([])
  })

  it.each(['sql.raw("x")', 'sql.identifier(name)', 'client.unsafe(text)'])('%s would be found', (text) => {
    expect(planted(`const x = ${text}`, isBuiltStatement)).toHaveLength(1)
  })
})

describe('C3 no markup and no program is made from text', () => {
  it('in none of our files', () => {
    expect(everywhere(isRawMarkup)).toEqual([])
    expect(everywhere(isCodeFromText)).toEqual([])
  })

  it('addresses that are written down are ours, or https, mailto and tel', () => {
    expect(everywhere(isForeignAddress)).toEqual([])
  })

  it.each([
    ['<p dangerouslySetInnerHTML={{ __html: x }} />', isRawMarkup],
    ['createElement("p", { dangerouslySetInnerHTML: x })', isRawMarkup],
    ['element.innerHTML = x', isRawMarkup],
    ['eval(x)', isCodeFromText],
    ['new Function(x)', isCodeFromText],
    ['<a href="javascript:x">x</a>', isForeignAddress],
    ['<a href="//evil.test">x</a>', isForeignAddress],
    ['<img src="http://evil.test/x" />', isForeignAddress],
  ] as const)('%s would be found', (text, isOne) => {
    expect(
      planted(`const x = ${text.startsWith('element') ? `() => { ${text} }` : text}`, isOne),
    ).toHaveLength(1)
  })
})
