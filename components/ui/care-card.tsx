import { Icon } from './icon'

const LEVELS = {
  emergency: { look: 'care care--emergency', icon: 'alert' },
  urgent: { look: 'care care--urgent', icon: 'alert' },
  calm: { look: 'care care--calm', icon: 'info' },
} as const

type CareCardProps = {
  level: keyof typeof LEVELS
  /** Said before the heading to people who do not see its colour, for example "Emergency care:". */
  prefix: string
  heading: string
  /** h1 only where the card is the page, as when a booking stops. */
  as?: 'h1' | 'h2' | 'h3'
  children: React.ReactNode
}

/** What to do and when: one action in the heading, a body that is complete in itself. Never inside a form. */
export function CareCard({ level, prefix, heading, as: Heading = 'h2', children }: CareCardProps) {
  const { look, icon } = LEVELS[level]
  return (
    <section className={look}>
      <Heading className="care__head">
        <Icon name={icon} />
        <span>
          <span className="hidden">{prefix} </span>
          {heading}
        </span>
      </Heading>
      <div className="care__body flow">{children}</div>
    </section>
  )
}
