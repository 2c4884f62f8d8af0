/** Says that this language's words were not signed off yet. */
export function DraftNotice({ words }: { words: string }) {
  return (
    <p className="draft small">
      <span className="wrap">{words}</span>
    </p>
  )
}
