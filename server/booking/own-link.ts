import { cookies } from 'next/headers'
import QRCode from 'qrcode'
import type { Locale } from '@/domain/locale'
import { env } from '../env'
import { bookingCookie } from '../links/cookie'

/** Modules left empty around a code, as readers need it. */
const QUIET_MODULES = 4

export type OwnLink = {
  address: string
  /** The address as a code: modules of a square `size` wide with its margin, as one path of unit squares. */
  code: { size: number; path: string }
}

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
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' })
  const dark = Array.from(modules.data, (isDark, index) =>
    isDark
      ? `M${(index % modules.size) + QUIET_MODULES} ${Math.floor(index / modules.size) + QUIET_MODULES}h1v1h-1z`
      : '',
  )
  return { address, code: { size: modules.size + 2 * QUIET_MODULES, path: dark.join('') } }
}
