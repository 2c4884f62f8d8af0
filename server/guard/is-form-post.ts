import { headers } from 'next/headers'

const FORM_TYPES = /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i

/** Whether the page that is being made answers a form posted without scripts: its action has run already. */
export async function isFormPost(): Promise<boolean> {
  const requestHeaders = await headers()
  return !requestHeaders.has('next-action') && FORM_TYPES.test(requestHeaders.get('content-type') ?? '')
}
