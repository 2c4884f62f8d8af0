/** The document's title, from wherever on the page it is known; "Error: " stands before it after a refused form. */
export function DocumentTitle({ words }: { words: string }) {
  return <title>{words}</title>
}
