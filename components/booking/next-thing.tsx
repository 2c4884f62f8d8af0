import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { ButtonLink } from '../ui/button-link'
import { GoLink } from '../ui/go-link'
import { Isolated } from '../ui/isolated'

type NextThingProps = {
  locale: Locale
  stage: 'pending' | 'booked' | 'cancelled' | 'over'
  form: { id: string; status: 'open' | 'sent' | 'reviewed' } | null
  /** Day by which the form is wanted; null when that is now. */
  formBy: string | null
}

/** The one thing to do next, or that there is nothing more to do. */
export function NextThing({ locale, stage, form, formBy }: NextThingProps) {
  const t = translator(locale, 'booked')
  if (stage === 'cancelled' || stage === 'over') {
    return (
      <section className="one">
        {stage === 'over' && <p>{t('over')}</p>}
        <ButtonLink href={`/${locale}/book`}>{t('again')}</ButtonLink>
      </section>
    )
  }
  const address = form && `/${locale}/intake/${form.id}`
  if (!address || form.status !== 'open') {
    return (
      <section className="one">
        <h2>{t('form.sentHeading')}</h2>
        {address && <p>{t('form.sentText')}</p>}
        {address && <GoLink href={address}>{t('form.see')}</GoLink>}
      </section>
    )
  }
  return (
    <section className="one">
      <h2>{t('form.heading')}</h2>
      <p>
        {t('form.text')} <Isolated text={formBy ? t('form.by', { day: formBy }) : t('form.soon')} />
      </p>
      <ButtonLink href={address}>
        <Isolated text={t('form.link')} />
      </ButtonLink>
    </section>
  )
}
