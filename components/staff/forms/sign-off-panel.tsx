import type { FormState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import { Notice } from '../../ui/notice'
import { Panel } from '../panel'
import { whenWords } from '../when-words'
import type { FormPageView, Reader, ReviewView } from './form-page-view'
import { SignOffForm } from './sign-off-form'

const OUTCOMES = ['treat', 'treat_with_changes', 'do_not_treat'] as const

type SignOffPanelProps = {
  form: FormPageView
  reader: Reader
  signOff: (previous: FormState, data: FormData) => Promise<FormState>
}

/** The decision about a form: to be signed, or signed and locked. */
export function SignOffPanel({ form, reader, signOff }: SignOffPanelProps) {
  const words = translator('en', 'staffForms')
  const [latest] = form.reviews
  const signed = latest && form.status === 'reviewed' ? latest : undefined
  return (
    <Panel
      id="sign-off"
      title={words('signOff.title')}
      aside={words(signed ? 'signOff.locked' : 'signOff.hint')}
    >
      {signed && <SignedReview review={signed} form={form} now={reader.now} />}
      {!signed && latest && (
        <div className="panel-body">
          <Notice tone="warn" title={words('signOff.changedAfter', { version: String(form.version) })}>
            <p>{signedWords('signOff.before', latest, form.timeZone, reader.now)}</p>
          </Notice>
        </div>
      )}
      {!signed && form.status === 'open' && <p className="panel-body">{words('signOff.notSent')}</p>}
      {!signed && form.status === 'sent' && <OpenReview form={form} reader={reader} signOff={signOff} />}
    </Panel>
  )
}

function SignedReview({ review, form, now }: { review: ReviewView; form: FormPageView; now: number }) {
  const words = translator('en', 'staffForms')
  return (
    <div className="panel-body decision">
      <Notice tone="ok" role="status">
        <p>{signedWords('signOff.signed', review, form.timeZone, now)}</p>
      </Notice>
      <p>{words('signOff.decided', { outcome: words(`signOff.${review.outcome}`) })}</p>
      {review.note && (
        <p>
          <bdi>{review.note}</bdi>
        </p>
      )}
    </div>
  )
}

function signedWords(
  key: 'signOff.signed' | 'signOff.before',
  { by, at, version }: ReviewView,
  timeZone: string,
  now: number,
): string {
  const when = whenWords({ at, timeZone, now })
  return translator('en', 'staffForms')(key, { by, when, version: String(version) })
}

function OpenReview({ form, reader, signOff }: SignOffPanelProps) {
  const words = translator('en', 'staffForms')
  const left = form.findings.filter(({ reviewed }) => !reviewed).length
  const all = form.findings.length
  const notMarked = left > 0 && words('signOff.left', { left: String(left), all: String(all) })
  return (
    <SignOffForm
      action={signOff}
      fields={{ formId: form.id, version: form.version }}
      reload={{ href: `/staff/forms/${form.id}`, label: translator('en', 'staff')('reload') }}
      options={OUTCOMES.map((value) => ({
        value,
        label: words(`signOff.${value}`),
        ...(value === 'do_not_treat' && form.visit && { hint: words('signOff.doNotTreatHint') }),
      }))}
      words={{
        legend: words('signOff.legend'),
        note: words('signOff.note'),
        noteHint: words('signOff.noteHint'),
        submit: words('signOff.submit'),
        sending: words('signOff.sending'),
        foot: [notMarked, words('signOff.as', { name: reader.name })].filter(Boolean).join(' '),
      }}
    />
  )
}
