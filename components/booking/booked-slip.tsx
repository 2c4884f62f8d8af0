import { Facts } from '../ui/facts'
import { Icon, type IconName } from '../ui/icon'
import { Isolated } from '../ui/isolated'
import { ScanCodePicture } from '../ui/scan-code-picture'

const LOOKS = {
  booked: { look: 'slip', icon: 'done' },
  later: { look: 'slip', icon: 'calendar' },
  pending: { look: 'slip slip--waiting', icon: 'clock' },
  cancelled: { look: 'slip slip--over', icon: 'cross' },
  over: { look: 'slip slip--over', icon: 'calendar' },
} as const satisfies Record<string, { look: string; icon: IconName }>

export type SlipLook = keyof typeof LOOKS

type BookedSlipProps = {
  look: SlipLook
  heading: string
  when: string
  facts: readonly { term: string; value: string }[]
  reference: { term: string; value: string }
  /** On paper only: the code of the booking's page. */
  pageCode: { code: { size: number; path: string }; label: string; words: string } | null
}

/** Proof of a booking on one screen of a phone: state, time, place, reference. */
export function BookedSlip({ look, heading, when, facts, reference, pageCode }: BookedSlipProps) {
  const { look: className, icon } = LOOKS[look]
  return (
    <section className={className}>
      <div className="slip__head">
        <h1>
          <Icon name={icon} />
          {heading}
        </h1>
        <p className="slip__when">
          <Isolated text={when} />
        </p>
      </div>
      <div className="slip__body">
        <Facts
          facts={facts.map(({ term, value }) => ({
            term,
            // a name's full stop would change sides in Urdu
            value: (
              <bdi>
                <Isolated text={value} />
              </bdi>
            ),
          }))}
        />
      </div>
      <div className="slip__foot">
        <div>
          <p className="hint small">{reference.term}</p>
          <p className="slip__ref">
            <bdi>{reference.value}</bdi>
          </p>
          {pageCode && <p className="print-only small">{pageCode.words}</p>}
        </div>
        {pageCode && (
          <div className="print-only">
            <ScanCodePicture code={pageCode.code} label={pageCode.label} />
          </div>
        )}
      </div>
    </section>
  )
}
