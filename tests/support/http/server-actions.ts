import { readFileSync } from 'node:fs'
import { builtFile, ownOrigin } from './target'
import type { Visitor } from './visitor'

type Manifest = { node: Record<string, { filename: string; exportedName: string }> }

/** Ids of the built server actions by `file#export`. */
export function builtActions(): Map<string, string> {
  const { node }: Manifest = JSON.parse(
    readFileSync(builtFile('server/server-reference-manifest.json'), 'utf8'),
  )
  return new Map(
    Object.entries(node).map(([id, { filename, exportedName }]) => [`${filename}#${exportedName}`, id]),
  )
}

export type Fields = Record<string, string | string[]>

const EMPTY_STATE = { errors: [], values: {} }

type ActionPost = {
  id: string
  path: string
  fields: Fields
  style: 'form' | 'header'
  headers?: Record<string, string>
}

/**
 * Posts to an action by its id alone, the way a form without scripts or the framework's own script does. The path may
 * be any page: nobody has to open the page that has the form.
 */
export function postAction(
  from: Visitor,
  { id, path, fields, style, headers = { origin: ownOrigin } }: ActionPost,
) {
  const body = new FormData()
  const prefix = style === 'form' ? '' : '_1_'
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) body.append(`${prefix}${name}`, value)
  if (style === 'header') {
    body.append('0', JSON.stringify([EMPTY_STATE, '$K1']))
    return from.send(path, { method: 'POST', body, headers: { ...headers, 'next-action': id } })
  }
  body.append('$ACTION_REF_1', '')
  body.append('$ACTION_1:0', JSON.stringify({ id, bound: '$@1' }))
  body.append('$ACTION_1:1', JSON.stringify([EMPTY_STATE]))
  body.append('$ACTION_KEY', 'k')
  return from.send(path, { method: 'POST', body, headers })
}
