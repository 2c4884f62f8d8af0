import type { ZoneId } from '@/domain/intake/definition/zones'
import type { FindingView } from '../findings/finding-view'

/** A health form as a practitioner reads it. Instants in milliseconds. */
export type FormPageView = {
  id: string
  version: number
  status: 'open' | 'sent' | 'reviewed'
  rulesVersion: string
  language: 'en' | 'ur'
  sentAt: number | null
  timeZone: string
  patient: { name: string; mobile: string; age: number | null; sex: 'female' | 'male' | 'no_say' | null }
  visit: {
    id: string
    startsAt: number
    with: string
    isOwn: boolean
    service: string
    isLaser: boolean
  } | null
  side: string | null
  findings: readonly (FindingView & { reviewed: { userId: string; by: string; at: number } | null })[]
  laser: string
  summary: readonly string[]
  knees: readonly PainfulKneeView[]
  painNotes: { finger: string | null; hip: boolean }
  scores: ScoresView | null
  sections: readonly SectionView[]
  consent: { name: string | null; at: number; textVersion: string } | null
  reviews: readonly ReviewView[]
}

export type PainfulKneeView = {
  side: 'right' | 'left'
  places: readonly { zoneId: ZoneId; label: string; staffHint: string; isWorst: boolean }[]
}

export type ScoresView = {
  pain: { now: number | null; average: number | null; worst: number | null }
  activities: readonly { name: string; score: number }[]
  psfs: { score: number; activities: number } | null
  load: number | 'new_start' | null
}

export type SectionView = {
  number: number
  title: string
  rows: readonly { id: string; question: string; answer: string | null }[]
}

export type ReviewView = {
  by: string
  at: number
  version: number
  outcome: 'treat' | 'treat_with_changes' | 'do_not_treat'
  note: string | null
}

/** Who reads the page and when. */
export type Reader = { userId: string; name: string; now: number }
