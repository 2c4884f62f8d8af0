import { Icon, type IconName } from './icon'

const CLASSES = { solid: 'btn', quiet: 'btn btn--quiet', call: 'btn btn--call', danger: 'btn btn--danger' }

export type ButtonLook = keyof typeof CLASSES

export const buttonClass = (look: ButtonLook = 'solid') => CLASSES[look]

type ButtonLinkProps = { href: string; look?: ButtonLook; icon?: IconName; children: React.ReactNode }

/** A link that looks like a button: it goes somewhere, it changes nothing. One solid one a page. */
export function ButtonLink({ href, look, icon, children }: ButtonLinkProps) {
  return (
    <a className={buttonClass(look)} href={href}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  )
}
