import type { PhoneCall, StopAdvice } from '@/domain/booking/screening-state'
import { ButtonLink } from '../ui/button-link'
import { CareCard } from '../ui/care-card'
import { Isolated } from '../ui/isolated'
import { Notice } from '../ui/notice'

type StopCardProps = { advice: StopAdvice; as: 'h1' | 'h2' }

/**
 * What to do instead of booking: whom to call, why, where to go when the clinic is closed. In an emergency the
 * country's number is the one button; the clinic's numbers are for what is only urgent.
 */
export function StopCard({ advice, as }: StopCardProps) {
  const { level, prefix, heading, emergencyCall, orHospital, clinicCalls, outOfHours } = advice
  return (
    <div className="flow">
      <CareCard level={level} prefix={prefix} heading={heading} as={as}>
        <Lines lines={advice.reasons} />
        {emergencyCall && (
          <div className="care__act">
            <Call call={emergencyCall} />
            <p>{orHospital}</p>
          </div>
        )}
        <Lines lines={advice.body} />
        {!emergencyCall && (
          <div className="care__act">
            {clinicCalls.map((call) => (
              <Call key={call.href} call={call} />
            ))}
          </div>
        )}
        <p className="hint">
          {advice.clinicNote}{' '}
          {emergencyCall && clinicCalls.map((call) => <PlainCall key={call.href} call={call} />)}
        </p>
      </CareCard>
      {outOfHours && (
        <Notice tone="warn" title={outOfHours.heading}>
          <Lines lines={outOfHours.body} />
        </Notice>
      )}
      <div className="hint">
        <Lines lines={advice.notDiagnosis} />
      </div>
    </div>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <p key={line}>
      <Isolated text={line} />
    </p>
  ))
}

function Call({ call }: { call: PhoneCall }) {
  return (
    <ButtonLink href={call.href} look="call" icon="phone">
      <bdi>
        <Isolated text={call.label} />
      </bdi>
    </ButtonLink>
  )
}

function PlainCall({ call }: { call: PhoneCall }) {
  return (
    <>
      <a href={call.href}>
        <bdi className="num">{call.label}</bdi>
      </a>{' '}
    </>
  )
}
