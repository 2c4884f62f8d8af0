import type { ReactNode } from 'react'
import type { Exercise } from '@/domain/content/exercise'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { telephoneLink } from '../../layout/clinic-contact'
import { ButtonLink } from '../../ui/button-link'
import { CareCard } from '../../ui/care-card'
import { Isolated } from '../../ui/isolated'
import { DoList } from '../do-lists'
import { ExerciseList } from './exercise-list'
import { listLines } from './list-lines'
import { Part } from './part'

type Children = { children?: ReactNode }
type Reader = {
  locale: Locale
  emergencyNumber: string
  /** By id. */
  exercises: Readonly<Record<string, Exercise>>
}

/** What an article's Markdown may use besides Markdown itself, in the reader's language. */
export function articleBlocks({ locale, emergencyNumber, exercises }: Reader) {
  const t = translator(locale, 'article')
  const care = translator(locale, 'common')
  return {
    Part,
    Section: ({ id, title, children }: Children & { id: string; title: string }) => (
      <>
        <h2 id={id}>{title}</h2>
        {children}
      </>
    ),
    Do: ({ children }: Children) => (
      <>
        <h3>{t('do')}</h3>
        <DoList kind="do" lines={listLines(children)} />
      </>
    ),
    DoNot: ({ children }: Children) => (
      <>
        <h3>{t('doNot')}</h3>
        <DoList kind="doNot" lines={listLines(children)} />
      </>
    ),
    GetHelpNow: ({ children }: Children) => (
      <CareCard level="emergency" prefix={care('care.emergency')} heading={t('getHelpNow')}>
        {children}
        <div className="care__act">
          <ButtonLink href={telephoneLink(emergencyNumber)} look="call" icon="phone">
            <Isolated text={care('care.callEmergency', { emergencyNumber })} />
          </ButtonLink>
          <p>{care('care.orHospital')}</p>
        </div>
      </CareCard>
    ),
    SeeDoctorToday: ({ children }: Children) => (
      <CareCard level="urgent" prefix={care('care.urgent')} heading={t('seeDoctorToday')} as="h3">
        {children}
      </CareCard>
    ),
    Exercises: ({ ids }: { ids: string }) => (
      <ExerciseList
        locale={locale}
        exercises={ids.split(' ').flatMap((id) => (exercises[id] ? [{ id, ...exercises[id] }] : []))}
      />
    ),
    ul: ({ children }: Children) => <ul className="bullets">{children}</ul>,
    a: ({ href = '', children }: Children & { href?: string }) => (
      // articles name each other without the language
      <a href={href.startsWith('/') ? `/${locale}${href}` : href}>{children}</a>
    ),
  }
}
