import type { Locale } from '@/domain/locale'

export type DraftStep = 'laser' | 'time' | 'who' | 'details' | 'check' | 'typed/laser' | 'typed/details'

type Address = { locale: Locale; draftId: string; step: DraftStep }

/** Address of a page of a booking under way, after the language. */
export const draftPath = ({ draftId, step }: Omit<Address, 'locale'>) => `/book/d/${draftId}/${step}`

export const draftAddress = ({ locale, draftId, step }: Address) =>
  `/${locale}${draftPath({ draftId, step })}`
