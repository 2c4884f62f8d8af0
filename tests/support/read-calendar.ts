export type CalendarComponent = {
  name: string
  properties: { name: string; parameters: string[]; value: string }[]
  components: CalendarComponent[]
}

/**
 * Reads an iCalendar file by the grammar of RFC 5545, knowing nothing of the program that wrote it. Like the most
 * tolerant readers it takes a bare CR or LF, and Unicode's line ends, for the end of a line.
 */
export function readCalendar(file: string): CalendarComponent {
  const unfolded = file.replace(/\r\n[ \t]/g, '')
  const root: CalendarComponent = { name: 'root', properties: [], components: [] }
  const open = [root]
  for (const line of unfolded.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)) {
    if (line === '') continue
    const { name, parameters, value } = readLine(line)
    const inner = open.at(-1)
    if (!inner) throw new Error('END without BEGIN')
    if (name === 'BEGIN') {
      const component = { name: value.toUpperCase(), properties: [], components: [] }
      inner.components.push(component)
      open.push(component)
    } else if (name === 'END') {
      if (inner.name !== value.toUpperCase()) throw new Error(`END:${value} closes ${inner.name}`)
      open.pop()
    } else {
      inner.properties.push({ name, parameters, value })
    }
  }
  if (open.length !== 1) throw new Error('A component is not closed')
  return root
}

/** The text behind RFC 5545's escapes. */
export function unescapedText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_whole, escaped) => (escaped.toLowerCase() === 'n' ? '\n' : escaped))
}

function readLine(line: string) {
  let quoted = false
  const cuts = []
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index]
    if (character === '"') quoted = !quoted
    if (quoted) continue
    if (character === ';') cuts.push(index)
    if (character !== ':') continue
    const [name = '', ...parameters] = splitAt(line.slice(0, index), cuts)
    return { name: name.toUpperCase(), parameters, value: line.slice(index + 1) }
  }
  throw new Error(`Not a property: ${line}`)
}

function splitAt(text: string, cuts: number[]): string[] {
  return [-1, ...cuts].map((cut, index) => text.slice(cut + 1, cuts[index] ?? text.length))
}
