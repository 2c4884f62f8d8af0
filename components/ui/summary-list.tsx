export type SummaryRow = {
  term: string
  value: React.ReactNode
  /** `label` is seen ("Change"); `fullLabel` names what is changed and contains it ("Change mobile number"). */
  change?: { href: string; label: string; fullLabel: string }
}

/** Answers to check, each with the way to change it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary">
      {rows.map(({ term, value, change }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {change && (
            <dd className="summary__change">
              <a href={change.href} aria-label={change.fullLabel}>
                {change.label}
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
