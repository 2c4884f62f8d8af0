import { translator } from '@/messages/translator'

type Sex = 'female' | 'male' | 'no_say' | null

/** "52, male" */
export function ageAndSex({ age, sex }: { age: number | null; sex: Sex }): string {
  const words = translator('en', 'staffAppointment')
  return [age === null ? null : String(age), words(`sexes.${sex ?? 'unknown'}`)].filter(Boolean).join(', ')
}
