type PanelProps = {
  id: string
  title: React.ReactNode
  /** Small words or a link at the end of the head. */
  aside?: React.ReactNode
  className?: string
  children: React.ReactNode
}

/** A white panel with its heading. */
export function Panel({ id, title, aside, className = '', children }: PanelProps) {
  return (
    <section className={`panel ${className}`} aria-labelledby={`${id}-title`} id={id}>
      <div className="panel-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {aside && <span className="meta">{aside}</span>}
      </div>
      {children}
    </section>
  )
}
