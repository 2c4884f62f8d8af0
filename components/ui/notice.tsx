import { Icon } from './icon'

const TONES = {
  info: { look: 'notice notice--info', icon: 'info' },
  ok: { look: 'notice notice--ok', icon: 'done' },
  warn: { look: 'notice notice--warn', icon: 'alert' },
  danger: { look: 'notice notice--danger', icon: 'alert' },
} as const

type NoticeProps = {
  tone: keyof typeof TONES
  title?: string
  /** `alert` for what just went wrong, `status` for what just went right; none for what always stands there. */
  role?: 'alert' | 'status'
  children?: React.ReactNode
}

/** A message on the page: icon, words and tone. */
export function Notice({ tone, title, role, children }: NoticeProps) {
  const { look, icon } = TONES[tone]
  return (
    <div className={look} role={role}>
      <Icon name={icon} />
      <div>
        {title && <h2 className="notice__title">{title}</h2>}
        {children}
      </div>
    </div>
  )
}
