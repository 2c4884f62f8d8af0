import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { ClinicContact } from '../layout/clinic-contact'
import { PatientFrame } from '../layout/page-frame'
import { JointLine } from '../ui/joint-line'
import { EmergencyCard } from './emergency-card'
import { HomeOpening } from './home-opening'
import { HowItWorks } from './how-it-works'
import type { GuideService } from './service-facts'
import { Treatments } from './treatments'
import { WhereWeAre } from './where-we-are'

export type HomePageProps = {
  locale: Locale
  clinic: ClinicContact
  directions?: string
  services: readonly GuideService[]
  /** Whether the clinic has opening hours on the present day at its place. */
  openToday: boolean
}

/** The home page: start booking in one tap, know when not to wait. */
export function HomePage({ locale, clinic, directions, services, openToday }: HomePageProps) {
  const t = translator(locale, 'home')
  return (
    <PatientFrame locale={locale} path="" clinic={clinic} header="full">
      <HomeOpening
        locale={locale}
        clinic={clinic}
        bookingOpen={services.some((service) => service.bookableOnline)}
        openToday={openToday}
      />
      <div className="section read">
        <EmergencyCard locale={locale} emergencyNumber={clinic.emergencyNumber} />
      </div>
      <section className="section" id="treatments">
        <h2>{t('treatments.heading')}</h2>
        <Treatments locale={locale} services={services} />
      </section>
      <JointLine />
      <section>
        <h2>{t('steps.heading')}</h2>
        <HowItWorks locale={locale} />
      </section>
      <section className="section read">
        <h2>{t('where.heading')}</h2>
        <WhereWeAre locale={locale} clinic={clinic} directions={directions} />
      </section>
    </PatientFrame>
  )
}
