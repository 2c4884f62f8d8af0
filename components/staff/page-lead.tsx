import { Icon } from '../ui/icon'
import { WithName } from './with-name'

type PageLeadProps = {
  back: { href: string; label: string }
  title: string
  /** Whose name stands in the title. */
  name: string
  children?: React.ReactNode
}

/** Way back and name of a page about one thing. */
export function PageLead({ back, title, name, children }: PageLeadProps) {
  return (
    <div>
      <a className="back" href={back.href}>
        <Icon name="back" />
        {back.label}
      </a>
      <div className="patient-strip">
        <h1>
          <WithName text={title} name={name} />
        </h1>
        {children}
      </div>
    </div>
  )
}
