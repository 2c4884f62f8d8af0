import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { BulletList } from './bullet-list'

export type VisitKind = {
  serviceKind: 'physiotherapy' | 'laser'
  /** Tells only what happens at a first visit (true) or at later ones (false); otherwise both. */
  isFirst?: boolean
}

const LINES = {
  first: ['talk', 'move', 'plan', 'exercises', 'sore'],
  later: ['progress', 'adjust'],
  laser: ['questions', 'feeling', 'glasses', 'children', 'probe', 'stop', 'number'],
} as const

/** What happens in the room, in order; headed only where two kinds of visit are told one after the other. */
export function VisitCourse({ locale, serviceKind, isFirst }: VisitKind & { locale: Locale }) {
  const t = translator(locale, 'visit')
  const list = (part: keyof typeof LINES) => (
    <BulletList lines={LINES[part].map((line) => t(`happen.${line}`))} />
  )
  if (serviceKind === 'laser') return list('laser')
  if (isFirst !== undefined) return list(isFirst ? 'first' : 'later')
  return (
    <>
      <h3>{t('happen.first')}</h3>
      {list('first')}
      <h3>{t('happen.later')}</h3>
      {list('later')}
    </>
  )
}
