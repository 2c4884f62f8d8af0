import { cookies } from 'next/headers'
import type { Locale } from '@/domain/locale'
import { type ScanCode, scanCode } from '../../document/scan-code'
import { env } from '../../env'
import { bookingCookie } from '../../links/cookie'

export type OwnLink = { address: string; code: ScanCode }

/** The link that this browser opens its booking with, to be kept where no mail brings it. Null without one. */
export async function ownLink({
  reference,
  locale,
}: {
  reference: string
  locale: Locale
}): Promise<OwnLink | null> {
  const token = (await cookies()).get(bookingCookie(reference))?.value
  if (!token) return null
  const address = `${env().PUBLIC_URL}/${locale}/booking/link/${token}`
  return { address, code: scanCode(address) }
}
