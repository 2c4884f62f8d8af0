import type { PhoneCall, StopAdvice } from '@/domain/booking/screening-state'
import { ButtonLink } from '../ui/button-link'
import { CareCard } from '../ui/care-card'
import { Isolated } from '../ui/isolated'
import { Notice } from '../ui/notice'

type StopCardProps = { advice: StopAdvice; as: 'h1' | 'h2' }

/** What to do instead of booking: whom to call, why, where to go when the clinic is closed. */
export function StopCard({ advice, as }: StopCardProps) {
  const { level, prefix, heading, emergencyCall, orHospital, reasons, outOfHours } = advice
  const lines = (words: readonly string[]) =>
    words.map((line) => (
      <p key={line}>
        <Isolated text={line} />
      </p>
    ))
  return (
    <>
      <CareCard level={level} prefix={prefix} heading={heading} as={as}>
        {lines(reasons)}
        <div className="care__act">
          {emergencyCall && <Call call={emergencyCall} />}
          {orHospital && <p>{orHospital}</p>}
        </div>
        {lines(advice.body)}
        <div className="care__act">
          {advice.clinicCalls.map((call) => (
            <Call key={call.href} call={call} />
          ))}
        </div>
        <p className="hint">{advice.clinicNote}</p>
      </CareCard>
      {outOfHours && (
        <Notice tone="warn" title={outOfHours.heading}>
          {lines(outOfHours.body)}
        </Notice>
      )}
      <p className="hint">{advice.notDiagnosis.join(' ')}</p>
    </>
  )
}

function Call({ call }: { call: PhoneCall }) {
  return (
    <ButtonLink href={call.href} look="call" icon="phone">
      <Isolated text={call.label} />
    </ButtonLink>
  )
}
