import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { Isolated } from '../ui/isolated'
import { Notice } from '../ui/notice'

type CheckAdviceProps = {
  locale: Locale
  isPending: boolean
  advice: { soon: readonly string[]; pending: readonly string[]; precaution: readonly string[] }
}

/** What the safety checks found that does not stop the booking. */
export function CheckAdvice({ locale, isPending, advice }: CheckAdviceProps) {
  const t = translator(locale, 'advice')
  const booking = translator(locale, 'booking')
  return (
    <>
      {isPending && (
        <Notice tone="warn" title={booking('laser.pendingHeading')}>
          <p>{booking('laser.pending')}</p>
          <Lines lines={advice.pending} />
        </Notice>
      )}
      {advice.soon.length > 0 && (
        <Notice tone="warn" title={t('soon.heading')}>
          <Lines lines={advice.soon} />
          <p>{t('soon.body')}</p>
        </Notice>
      )}
      {advice.precaution.length > 0 && (
        <Notice tone="info" title={t('laser.PRECAUTION.body')}>
          <Lines lines={advice.precaution} />
        </Notice>
      )}
    </>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="bullets">
      {lines.map((line) => (
        <li key={line}>
          <Isolated text={line} />
        </li>
      ))}
    </ul>
  )
}
