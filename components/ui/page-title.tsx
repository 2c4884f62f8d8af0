/** A page's name with the step or the choices so far above it ("Step 3 of 5. Knee laser session, 30 minutes"). */
export function PageTitle({ caption, children }: { caption?: React.ReactNode; children: React.ReactNode }) {
  return (
    <div className="title">
      {caption && <p className="hint small">{caption}</p>}
      <h1>{children}</h1>
    </div>
  )
}
