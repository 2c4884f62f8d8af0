import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { clinic } from '@/db/schema/clinic'
import type { ClinicDefinition } from '@/domain/clinic/definition'
import { recordAudit } from '../audit/record-audit'
import { nowDate } from '../clock/now'
import { database } from '../database'
import { blockDefinedAbsences } from './block-defined-absences'
import { type TouchedBooking, touchedBookings } from './touched-bookings'
import { writeLocations } from './write-locations'
import { writeResources } from './write-resources'
import { writeServices } from './write-services'

export type ImportReport = {
  added: string[]
  updated: string[]
  /** In the database and not in the file; nothing is ever deleted. */
  unlisted: string[]
  /** Upcoming bookings that the clinic's new hours, closures or people no longer cover. */
  touched: TouchedBooking[]
}

/**
 * Loads a clinic definition into the database: what has the same slug is updated, what is new is added, nothing is
 * deleted. All or nothing; running it again changes nothing.
 */
export async function importClinic(definition: ClinicDefinition): Promise<ImportReport> {
  return database().transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('clinic-definition', 0))`)
    await writeClinic(tx, definition)
    const locations = await writeLocations(tx, definition)
    const resources = await writeResources(tx, { definition, locationIds: locations.idBySlug })
    const services = await writeServices(tx, {
      definition,
      locationIds: locations.idBySlug,
      resourceIds: resources.idBySlug,
    })
    await blockDefinedAbsences(tx, { definition, resourceIds: resources.idBySlug })
    const parts = [locations, resources, services]
    const report = {
      added: parts.flatMap(({ added }) => added),
      updated: parts.flatMap(({ updated }) => updated),
      unlisted: parts.flatMap(({ unlisted }) => unlisted),
      touched: await touchedBookings(tx),
    }
    await recordAudit(tx, {
      actor: { kind: 'system' },
      action: 'clinic.imported',
      subject: { kind: 'clinic', id: '1' },
      detail: { added: report.added.length, updated: report.updated.length, touched: report.touched.length },
    })
    return report
  })
}

async function writeClinic(tx: Transaction, { clinic: given }: ClinicDefinition) {
  const row = { ...given, whatsapp: given.whatsapp ?? null, updatedAt: nowDate() }
  await tx
    .insert(clinic)
    .values({ id: 1, ...row })
    .onConflictDoUpdate({ target: clinic.id, set: row })
}
