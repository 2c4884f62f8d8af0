import { Arrival } from './arrival'

type PartHeadingProps = { heading: string; lead?: string; step?: string; part?: string | undefined }

/** Step, page name and lead of a part of the booking path. */
export function PartHeading({ heading, lead, step, part }: PartHeadingProps) {
  return (
    <Arrival part={part}>
      <div className="flow">
        <div className="title">
          {step && <p className="hint small">{step}</p>}
          <h1>{heading}</h1>
        </div>
        {lead && <p>{lead}</p>}
      </div>
    </Arrival>
  )
}
