import type { ScreeningAction } from '@/domain/booking/screening-state'
import type { FormState } from '@/domain/forms/form-state'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { ClinicContact } from '../layout/clinic-contact'
import { GoLink } from '../ui/go-link'
import { Isolated } from '../ui/isolated'
import { Notice } from '../ui/notice'
import { CallMeForm } from './call-me-form'
import { CallUs } from './call-us'
import type { FormWords } from './form-top'
import { OneButtonForm } from './one-button-form'
import { callerWords } from './screening-texts'
import { type BookedService, serviceLine } from './service-line'

type LaserNotOnlineProps = {
  locale: Locale
  clinic: ClinicContact
  words: FormWords
  /** This page's address. */
  address: string
  draftId: string
  reasons: readonly string[]
  /** What should be seen by a doctor or the clinic all the same. */
  soon: readonly string[]
  /** The visit offered in its place, null where there is none. */
  instead: BookedService | null
  actions: {
    askForCall: ScreeningAction
    choosePhysiotherapy: (state: FormState, data: FormData) => Promise<FormState>
  }
}

/** Laser needs a clinician's decision first: why, and what can be done now. */
export function LaserNotOnline(props: LaserNotOnlineProps) {
  const { locale, clinic, words, address, draftId, reasons, soon, instead, actions } = props
  const t = translator(locale, 'booking')
  const advice = translator(locale, 'advice')
  const hidden = [['locale', locale] as const, ['draft', draftId] as const]
  const heading = advice('laser.ABSOLUTE.heading')
  return (
    <div className="ask">
      <div className="flow">
        <h1>{heading}</h1>
        <p>{advice('laser.ABSOLUTE.body')}</p>
        <ul className="bullets">
          {reasons.map((reason) => (
            <li key={reason}>
              <Isolated text={reason} />
            </li>
          ))}
        </ul>
        {soon.length > 0 && (
          <Notice tone="warn">
            {soon.map((line) => (
              <p key={line}>
                <Isolated text={line} />
              </p>
            ))}
          </Notice>
        )}
        <h2>{t('laser.choices')}</h2>
        {instead && <p>{advice('laser.physiotherapy')}</p>}
      </div>
      {instead && (
        <OneButtonForm
          action={actions.choosePhysiotherapy}
          address={address}
          hidden={hidden}
          label={t('laser.instead', { service: serviceLine(instead, locale) })}
          pendingLabel={words.sending}
        />
      )}
      <CallUs phones={clinic.phones} />
      <CallMeForm
        action={actions.askForCall}
        address={address}
        hidden={hidden}
        formWords={words}
        heading={heading}
        words={{
          ...callerWords(locale),
          heading: t('tell.ask'),
          lines: [t('tell.askText')],
          send: t('tell.ask'),
        }}
        told={{ title: advice('tellClinic.sentHeading'), text: t('tell.asked') }}
      />
      <GoLink href={`${address}?change=1`}>{t('laser.change')}</GoLink>
    </div>
  )
}
