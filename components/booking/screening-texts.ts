import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { ClinicContact } from '../layout/clinic-contact'
import type { ScreeningTexts } from './screening-form'
import { type BookedService, stepLine } from './service-line'
import type { TellWords } from './tell-form'

type Worded = { locale: Locale; clinic: ClinicContact; check: 'safety' | 'laser'; step: string }

/** Every text of a safety check's form, in one language. */
export function screeningTexts({ locale, clinic, check, step }: Worded): ScreeningTexts {
  const t = translator(locale, 'booking')
  const advice = translator(locale, 'advice')
  const common = translator(locale, 'common')
  const lead = t(`${check}.moreLead`)
  return {
    step,
    first: { heading: t(`${check}.heading`), lead: t(`${check}.lead`) },
    moreOne: { heading: t('safety.more', { count: 1 }), lead },
    moreMany: { heading: t('safety.more', { count: 2 }), lead },
    child: {
      heading: t('safety.child'),
      lead: t('safety.childText'),
      phones: clinic.phones,
    },
    send: common('continue'),
    tell: {
      ...callerWords(locale),
      heading: advice('tellClinic.heading'),
      lines: [
        advice('tellClinic.body'),
        advice('tellClinic.notAnAmbulance'),
        advice('tellClinic.nothingKept'),
      ],
      send: advice('tellClinic.heading'),
    },
    told: {
      heading: advice('tellClinic.sentHeading'),
      lead: advice('tellClinic.sentBody'),
      home: t('tell.home'),
    },
    mistake: { text: t('safety.mistake'), link: t('safety.again') },
  }
}

/** Labels of the form that asks the clinic to call. */
export function callerWords(locale: Locale): Pick<TellWords, 'name' | 'mobile' | 'mobileHint' | 'sending'> {
  const t = translator(locale, 'booking')
  return {
    name: t('tell.name'),
    mobile: t('tell.mobile'),
    mobileHint: t('tell.mobileHint'),
    sending: translator(locale, 'common')('sending'),
  }
}

type LaserView = { service: BookedService; stage: 'all' | 'more'; ask: readonly string[] }

/** The texts of the laser page; with some questions answered before, its heading speaks of those that are left. */
export function laserTexts({
  locale,
  clinic,
  view,
}: Omit<Worded, 'check' | 'step'> & { view: LaserView | null }) {
  const step = view ? stepLine({ service: view.service, step: 'laser', locale }) : ''
  const texts = screeningTexts({ locale, clinic, check: 'laser', step })
  if (view?.stage !== 'more') return texts
  return { ...texts, first: view.ask.length === 1 ? texts.moreOne : texts.moreMany }
}
