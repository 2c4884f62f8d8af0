import { ownOrigin } from './target'
import type { Answer, Visitor } from './visitor'

export type PageForm = {
  /** Address that it posts to. */
  action: string
  fields: [name: string, value: string][]
  /** Names of all that can be filled in, chosen or ticked. */
  controls: Set<string>
  buttons: { name: string | null; value: string; label: string }[]
  actionId: string
}

const ENTITIES: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', '#x27': "'", '#39': "'" }
const decode = (text: string) =>
  text.replace(/&(quot|amp|lt|gt|#x27|#39);/g, (_, name) => ENTITIES[name] ?? '')

const attributes = (tag: string) =>
  new Map(
    [...tag.matchAll(/\s([A-Za-z-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      decode(value),
    ]),
  )

/** Forms of a page that post to a server action: what a browser without scripts would send untouched. */
export function pageForms({ text, url }: Pick<Answer, 'text' | 'url'>): PageForm[] {
  return [...text.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = '', inner = '']) => {
    const fields: [string, string][] = []
    const controls = new Set<string>()
    for (const [tag] of inner.matchAll(/<input\b[^>]*>/g)) {
      const input = attributes(tag)
      const name = input.get('name')
      const type = input.get('type') ?? 'text'
      if (name) controls.add(name)
      const isChoice = type === 'radio' || type === 'checkbox'
      if (name && (!isChoice || input.has('checked'))) fields.push([name, input.get('value') ?? ''])
    }
    for (const [, tag = '', value = ''] of inner.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
      const name = attributes(tag).get('name')
      if (name) fields.push([name, decode(value)])
      if (name) controls.add(name)
    }
    const actionId = fields.map(([name, value]) => idIn(name, value)).find((id) => id !== '')
    if (!actionId) return []
    const buttons = [...inner.matchAll(/<button\b([^>]*)>([\s\S]*?)<\/button>/g)].map(
      ([, tag = '', label = '']) => ({
        name: attributes(tag).get('name') ?? null,
        value: attributes(tag).get('value') ?? '',
        label: decode(label.replace(/<[^>]*>/g, '')).trim(),
      }),
    )
    return [
      {
        action: attributes(head).get('action') || new URL(url).pathname,
        fields,
        controls,
        buttons,
        actionId,
      },
    ]
  })
}

function idIn(name: string, value: string) {
  if (name.startsWith('$ACTION_ID_')) return name.slice('$ACTION_ID_'.length)
  if (!/^\$ACTION_\d+:0$/.test(name)) return ''
  return /"id":"([0-9a-f]+)"/.exec(value)?.[1] ?? ''
}

/** The form of a page that has all of these fields or buttons. */
export function formWith(page: Answer, ...names: string[]): PageForm {
  const forms = pageForms(page)
  const found = forms.find(({ controls, buttons }) =>
    names.every((name) => controls.has(name) || buttons.some((button) => button.name === name)),
  )
  if (!found) throw new Error(`No form with ${names.join(', ')} on ${page.url} (${page.status})`)
  return found
}

type Post = {
  form: PageForm
  /** Typed or chosen: replaces the form's own fields of these names; several values are several fields. */
  typed?: Record<string, string | string[]>
  headers?: Record<string, string>
  /** Address to post to instead of the form's own. */
  to?: string
}

/** Posts a form as a browser without scripts does. Without other headers it says that it comes from our own page. */
export function postForm(from: Visitor, { form, typed = {}, headers = { origin: ownOrigin }, to }: Post) {
  const body = new FormData()
  for (const [name, value] of form.fields) if (!(name in typed)) body.append(name, value)
  for (const [name, values] of Object.entries(typed))
    for (const value of [values].flat()) body.append(name, value)
  return from.send(to ?? form.action, { method: 'POST', body, headers })
}

/** Calls an action the way the framework's own script does: its id in a header, the form as second argument. */
export function callAction(
  from: Visitor,
  {
    id,
    fields,
    path,
    headers = { origin: ownOrigin },
  }: {
    id: string
    fields: Record<string, string>
    path: string
    headers?: Record<string, string>
  },
) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value)
  body.append('0', JSON.stringify([{ errors: [], values: {} }, '$K1']))
  return from.send(path, { method: 'POST', body, headers: { ...headers, 'next-action': id } })
}
