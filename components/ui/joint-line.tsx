/** Two bone ends that meet: stands between parts of a page in place of a rule, once or twice a page. */
export function JointLine() {
  return (
    <div className="joint" aria-hidden="true">
      <svg viewBox="0 0 48 20" focusable="false" aria-hidden="true">
        <path d="M2 2c2 8 9 9 12.5 5.5 5-4 14-4 19 0C37 11 44 10 46 2M4 18c8-4.5 32-4.5 40 0" />
      </svg>
    </div>
  )
}
