import { isHttps } from '../env'

const DAY_SECONDS = 86_400

/** `__Host-` names need https; on plain loopback http the bare name is used. */
export function cookieName(base: string) {
  return isHttps() ? `__Host-${base}` : base
}

/** Attributes of every cookie that opens a patient's page. */
export function cookieOptions(maxAgeDays: number) {
  return {
    httpOnly: true,
    secure: isHttps(),
    sameSite: 'lax' as const,
    path: '/',
    maxAge: Math.round(maxAgeDays * DAY_SECONDS),
  }
}

/** Cookie that opens one appointment's page. */
export const bookingCookie = (reference: string) => cookieName(`genu-booking-${reference.replace('-', '')}`)

/** Cookie that opens one health form. */
export const formCookie = (formId: string) => cookieName(`genu-form-${formId}`)

/** Cookie that lets stored answers of one form be read. */
export const answersCookie = (formId: string) => cookieName(`genu-answers-${formId}`)

/** Cookie of a booking under way. */
export const draftCookie = (draftId: string) => cookieName(`genu-draft-${draftId}`)

/** Cookie that counts a browser's holds. */
export const holderCookie = () => cookieName('genu-holder')
