import { cookies } from 'next/headers'
import { now } from '../clock/now'
import { bookingCookie, cookieOptions, formCookie } from './cookie'
import { findLink } from './find-link'
import { LINK_DAYS_AFTER_VISIT } from './issue-link'

const DAY_MILLISECONDS = 86_400_000

/**
 * Answers a link from a mail: sets the narrow cookie that its page asks for and leads there, so that the token leaves
 * the address at once. Writes nothing: scanners may open links as often as they like.
 */
export async function openLink(link: {
  locale: string
  token: string
  purpose: 'manage' | 'form'
}): Promise<Response> {
  const found = await findLink(link)
  if (!found) return seeOther(`/${link.locale}/booking/find?from=link`)
  const days = Math.min(
    (found.expiresAt.getTime() - now().epochMilliseconds) / DAY_MILLISECONDS,
    62 + LINK_DAYS_AFTER_VISIT,
  )
  const form = link.purpose === 'form' && found.formId
  const cookie = form ? formCookie(form) : bookingCookie(found.reference)
  const target = form ? `/${link.locale}/intake/${form}` : `/${link.locale}/booking/${found.reference}`
  const jar = await cookies()
  jar.set(cookie, link.token, cookieOptions(days))
  return seeOther(target)
}

function seeOther(path: string) {
  return new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })
}
