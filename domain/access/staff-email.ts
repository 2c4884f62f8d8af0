import { z } from 'zod'

/** Accounts are kept in lower case; look-alike wide characters become plain ones before anything is compared. */
export function normalizedEmail(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase()
}

/**
 * One address of a staff account, normalised before it is looked at: no list, no line break, no quotes, no markup, and
 * plain letters only, so that none is a look-alike of another. Issues are codes.
 */
export const staffEmail = z
  .string('email_missing')
  .transform(normalizedEmail)
  .pipe(
    z
      .string()
      .min(1, 'email_missing')
      .max(254, 'email_malformed')
      .regex(
        /^[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9_%+-])?@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}$/,
        'email_malformed',
      ),
  )
