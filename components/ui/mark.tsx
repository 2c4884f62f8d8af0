/** The mark: a knee from the front with the sore place. Decoration beside the clinic's name. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d="M10 2v7c0 3-3 4-3 7.2s3 3.3 3 6V30M22 2v7c0 3 3 4 3 7.2s-3 3.3-3 6V30"
        fill="none"
        stroke="var(--brand)"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
      <circle cx="16" cy="15.5" r="4" fill="var(--accent)" />
    </svg>
  )
}
