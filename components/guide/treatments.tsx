import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { Facts } from '../ui/facts'
import { Isolated } from '../ui/isolated'
import { type GuideService, serviceFacts } from './service-facts'

const KINDS = ['physiotherapy', 'laser'] as const

/** What the clinic offers, by kind, with what each visit takes and costs. A kind without a service is left out. */
export function Treatments({ locale, services }: { locale: Locale; services: readonly GuideService[] }) {
  const t = translator(locale, 'home')
  const offered = KINDS.filter((kind) => services.some((service) => service.kind === kind))
  return (
    <div className="split">
      {offered.map((kind) => (
        <section className="treatment" key={kind}>
          <h3>{t(`treatments.${kind}`)}</h3>
          <p>{t(`treatments.${kind}Text`)}</p>
          <Facts
            facts={services
              .filter((service) => service.kind === kind)
              .map((service) => ({
                term: service.name,
                value: <Isolated text={serviceFacts({ locale, service })} />,
              }))}
          />
        </section>
      ))}
    </div>
  )
}
