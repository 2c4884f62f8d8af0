import { Icon, type IconName } from './icon'

type GoLinkProps = { href: string; icon?: IconName; children: React.ReactNode }

/** A link of its own line, at least 48 px high: the way on that is not the main one. */
export function GoLink({ href, icon, children }: GoLinkProps) {
  return (
    <a className="go" href={href}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  )
}
