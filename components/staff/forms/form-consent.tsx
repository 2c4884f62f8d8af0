import { translator } from '@/messages/translator'
import { Panel } from '../panel'
import { whenWords } from '../when-words'
import type { FormPageView } from './form-page-view'

/** What the patient agreed to, signed how and when; the ticks themselves are the answers' last section. */
export function FormConsent({ form, now }: { form: FormPageView; now: number }) {
  const words = translator('en', 'staffForms')
  const { consent } = form
  return (
    <Panel id="consent" title={words('consent.title')}>
      <p className="panel-body">{consent ? consentWords(form, now) : words('consent.none')}</p>
    </Panel>
  )
}

function consentWords({ consent, timeZone }: FormPageView, now: number): string {
  if (!consent) return ''
  const words = translator('en', 'staffForms')
  const when = whenWords({ at: consent.at, timeZone, now })
  if (!consent.name) return words('consent.unsigned', { when, version: consent.textVersion })
  return words('consent.signed', { name: consent.name, when, version: consent.textVersion })
}
