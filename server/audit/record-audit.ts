import { createHmac } from 'node:crypto'
import type { Transaction } from '@/db/client'
import { auditEvent } from '@/db/schema/outbox'
import { nowDate } from '../clock/now'
import { env } from '../env'

export type AuditEntry = {
  actor: { kind: 'staff' | 'patient'; id: string | null } | { kind: 'system' }
  /** `subject.verb`, e.g. `appointment.booked`, `form.read`. */
  action: string
  subject: { kind: string; id: string }
  patientId?: string
  /** Codes, ids and counts only. */
  detail?: Record<string, string | number | boolean | null>
}

/** Adds an audit row in the transaction of the change or read that it describes, with a MAC of its own. */
export async function recordAudit(tx: Transaction, entry: AuditEntry) {
  const row = {
    at: nowDate(),
    actorKind: entry.actor.kind,
    actorId: entry.actor.kind === 'system' ? null : entry.actor.id,
    action: entry.action,
    subjectKind: entry.subject.kind,
    subjectId: entry.subject.id,
    patientId: entry.patientId ?? null,
    detail: entry.detail ?? {},
  }
  await tx.insert(auditEvent).values({ ...row, mac: auditMac(row) })
}

/** HMAC-SHA-256 over the row's fields in a fixed order, under `AUDIT_KEY`. */
export function auditMac(row: Omit<typeof auditEvent.$inferInsert, 'mac' | 'id'>): Buffer {
  const fields = [
    row.at.toISOString(),
    row.actorKind,
    row.actorId,
    row.action,
    row.subjectKind,
    row.subjectId,
  ]
  const detail = Object.entries(row.detail).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHmac('sha256', Buffer.from(env().AUDIT_KEY, 'base64'))
    .update(JSON.stringify([...fields, row.patientId, detail]))
    .digest()
}
