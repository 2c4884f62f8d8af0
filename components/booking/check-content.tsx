import { translator } from '@/messages/translator'
import { Isolated } from '../ui/isolated'
import { JumpLink } from '../ui/jump-link'
import { CheckAdvice } from './check-advice'
import { CheckSummary } from './check-summary'
import { stepLine } from './service-line'

type CheckContentProps = React.ComponentProps<typeof CheckSummary> &
  React.ComponentProps<typeof CheckAdvice> & {
    service: { cancelWindowHours: number }
  }

/** Id of "Confirm booking". */
export const CONFIRM_ID = 'confirm'

/** The last look: what the checks found, what is booked, the rule for cancelling, and what confirming agrees to. */
export function CheckContent({ isPending, advice, ...summary }: CheckContentProps) {
  const { locale, service } = summary
  const t = translator(locale, 'bookingDetails')
  return (
    <>
      <div className="title">
        <p className="hint small">
          <Isolated text={stepLine({ service, step: 'check', locale })} />
        </p>
        <h1>{t('check.heading')}</h1>
      </div>
      <JumpLink href={`#${CONFIRM_ID}`}>{t('check.toConfirm')}</JumpLink>
      <CheckAdvice locale={locale} isPending={isPending} advice={advice} />
      <CheckSummary {...summary} />
      <p>
        <Isolated text={t('check.cancelRule', { hours: String(service.cancelWindowHours) })} />
      </p>
      <p>{t('check.consent')}</p>
    </>
  )
}
