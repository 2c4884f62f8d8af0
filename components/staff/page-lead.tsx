import { Icon } from '../ui/icon'

type PageLeadProps = { back: { href: string; label: string }; title: string; children?: React.ReactNode }

/** Way back and name of a page about one thing. */
export function PageLead({ back, title, children }: PageLeadProps) {
  return (
    <div>
      <a className="back" href={back.href}>
        <Icon name="back" />
        {back.label}
      </a>
      <div className="patient-strip">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        {children}
      </div>
    </div>
  )
}
