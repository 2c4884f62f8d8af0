import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { BulletList } from './bullet-list'
import { DoLists } from './do-lists'
import { VisitCourse, type VisitKind } from './visit-course'

const BRING = ['medicines', 'scans', 'shoes', 'runs', 'glasses', 'guardian'] as const
const SKIN_DONTS = ['cream', 'jewellery', 'shave'] as const
const AFTER = {
  physiotherapy: ['gentle', 'sore', 'medicine', 'pain', 'call'],
  laser: ['gentle', 'sore', 'bruise', 'medicine', 'pain', 'callLaser'],
} as const
const CALL_FIRST = {
  physiotherapy: ['fever', 'calf', 'injection', 'cancer'],
  laser: ['fever', 'calf', 'injection', 'cancer', 'pregnant', 'light'],
} as const

/** What to bring, wear and expect, and when to call instead of coming: for one kind of visit. */
export function VisitGuidance({ locale, serviceKind, isFirst }: VisitKind & { locale: Locale }) {
  const t = translator(locale, 'visit')
  return (
    <div className="split">
      <section className="flow">
        <h2>{t('bring.heading')}</h2>
        <BulletList lines={BRING.map((line) => t(`bring.${line}`))} />
      </section>
      <section className="flow">
        <h2>{t('wear.heading')}</h2>
        <p>{t('wear.clothes')}</p>
        <p>{t('wear.privacy')}</p>
      </section>
      {serviceKind === 'laser' && (
        <section className="flow">
          <h2>{t('skin.heading')}</h2>
          <DoLists dos={[t('skin.clean')]} donts={SKIN_DONTS.map((line) => t(`skin.${line}`))} />
        </section>
      )}
      <section className="flow">
        <h2>{t('happen.heading')}</h2>
        <VisitCourse locale={locale} serviceKind={serviceKind} isFirst={isFirst} />
      </section>
      <section className="flow">
        <h2>{t('after.heading')}</h2>
        <BulletList lines={AFTER[serviceKind].map((line) => t(`after.${line}`))} />
      </section>
      <section className="flow">
        <h2>{t('callFirst.heading')}</h2>
        <BulletList lines={CALL_FIRST[serviceKind].map((line) => t(`callFirst.${line}`))} />
      </section>
    </div>
  )
}
