import type { Locale } from '@/domain/locale'
import { intake as en } from '@/messages/en/intake'
import { intake as ur } from '@/messages/ur/intake'

const HEADINGS: Record<Locale, Readonly<Record<string, string>>> = { en: en.pages, ur: ur.pages }

/** The heading of a page of the form. */
export const pageHeading = (locale: Locale, slug: string): string => HEADINGS[locale][slug] ?? slug
