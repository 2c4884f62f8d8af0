import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { patient } from '@/db/schema/people'
import type { Locale } from '@/domain/locale'
import { nowDate } from '../clock/now'

export type PatientDetails = {
  fullName: string
  /** E.164. */
  mobile: string
  email: string | null
  /** YYYY-MM-DD. */
  dateOfBirth: string
  sex: 'female' | 'male' | 'no_say' | null
  language: Locale
}

/**
 * The patient with this mobile number, date of birth and name (whatever its case), or a new one. A match is never told
 * to whoever books, and their record is not changed by what was typed: a booking keeps its own contact.
 */
export async function findOrAddPatient(tx: Transaction, details: PatientDetails): Promise<string> {
  const { fullName, mobile, dateOfBirth } = details
  const [known] = await tx
    .select({ id: patient.id })
    .from(patient)
    .where(
      and(
        eq(patient.mobile, mobile),
        eq(patient.dateOfBirth, dateOfBirth),
        sql`lower(${patient.fullName}) = lower(${fullName})`,
      ),
    )
    .limit(1)
  if (known) return known.id
  const id = randomUUID()
  await tx.insert(patient).values({ id, ...details, createdAt: nowDate() })
  return id
}
