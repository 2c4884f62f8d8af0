/** The first thing the keyboard meets: past the header to the content. */
export function SkipLink({ words }: { words: string }) {
  return (
    <a className="skip" href="#main">
      {words}
    </a>
  )
}
