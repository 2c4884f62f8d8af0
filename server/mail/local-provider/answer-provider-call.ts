import { env } from '../../env'
import { json } from '../../guard/problem'
import { providerMail, recipientsOf } from './provider-mail'
import { reportDelivery } from './report-delivery'
import { stagedFailure } from './staged-failure'
import { takeMail } from './take-mail'

const LONGEST_KEY = 256

/**
 * Answers `POST /emails` as Resend does, for demo and test: bearer key, idempotency key, error shape. Mails stay in
 * the local mailbox.
 */
export async function answerProviderCall(headers: Headers, body: unknown): Promise<Response> {
  if (headers.get('authorization') !== `Bearer ${env().RESEND_API_KEY}`) {
    return refusal(401, 'missing_api_key')
  }
  const key = headers.get('idempotency-key')
  if (key !== null && (key === '' || key.length > LONGEST_KEY)) return refusal(400, 'invalid_idempotency_key')
  const parsed = providerMail.safeParse(body)
  if (!parsed.success) return refusal(422, 'validation_error')

  const mail = parsed.data
  const [recipient = ''] = recipientsOf(mail)
  const staged = stagedFailure({ recipient, key: key ?? '' })
  if (staged && 'status' in staged) return refusal(staged.status, NAMES[staged.status])
  const taken = await takeMail({ mail, key })
  if (!taken.ok) return refusal(409, 'invalid_idempotent_request')
  if (taken.isNew) void reportDelivery({ id: taken.id, type: staged?.reported ?? 'email.delivered' })
  return json(200, { id: taken.id })
}

const NAMES = { 422: 'validation_error', 429: 'rate_limit_exceeded', 500: 'internal_server_error' }

function refusal(statusCode: number, name: string) {
  const headers: HeadersInit = statusCode === 429 ? { 'Retry-After': '1' } : {}
  return json(statusCode, { statusCode, name, message: 'Refused by the local mail server' }, headers)
}
