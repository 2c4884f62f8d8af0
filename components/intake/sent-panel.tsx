import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { telephoneLink } from '../layout/clinic-contact'
import { ButtonLink } from '../ui/button-link'
import { GoLink } from '../ui/go-link'
import { Icon } from '../ui/icon'
import { Isolated } from '../ui/isolated'
import { Notice } from '../ui/notice'

type SentPanelProps = {
  locale: Locale
  sentAt: string
  /** What the answers call for: texts of flags and of laser rules. */
  flags: readonly string[]
  laser: readonly string[]
  /** Number to call about the form, when the answers call for it. */
  callPhone: string | null
  appointmentHref: string | null
  answersHref: string
}

/** Proof that the form has arrived, and what happens next. */
export function SentPanel({ locale, sentAt, flags, laser, callPhone, ...links }: SentPanelProps) {
  const t = translator(locale, 'intake')
  const advice = translator(locale, 'advice')
  return (
    <div className="ask">
      <section className="slip">
        <div className="slip__head">
          <h1>
            <Icon name="done" />
            {t('sent.title')}
          </h1>
          <p>
            <Isolated text={t('sent.when', { when: sentAt })} />
          </p>
        </div>
      </section>
      {flags.length > 0 && (
        <Notice tone="warn" title={advice('soon.heading')}>
          {flags.map((words) => (
            <p key={words}>
              <Isolated text={words} />
            </p>
          ))}
        </Notice>
      )}
      {laser.length > 0 && (
        <Notice tone="warn" title={advice('laser.reasonsHeading')}>
          {laser.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      )}
      {callPhone && (
        <p>
          {t('sent.call')}{' '}
          <a href={telephoneLink(callPhone)}>
            <bdi>{callPhone}</bdi>
          </a>
        </p>
      )}
      <section className="flow">
        <h2>{t('sent.nextHeading')}</h2>
        <ul className="bullets">
          <li>{t('sent.reads')}</li>
          <li>{t('sent.asks')}</li>
          <li>{t('sent.changes')}</li>
        </ul>
      </section>
      <div className="actions">
        {links.appointmentHref && (
          <ButtonLink href={links.appointmentHref}>{t('sent.appointment')}</ButtonLink>
        )}
        <GoLink href={links.answersHref}>{t('sent.see')}</GoLink>
      </div>
    </div>
  )
}
