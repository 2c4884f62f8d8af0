import { and, eq, isNotNull } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { typedPage } from '@/db/schema/typed-page'

/** The pages of a form into which something was typed that has not been sent with the page's button. */
export async function unsentPages(db: Database | Transaction, formId: string): Promise<string[]> {
  const rows = await db
    .select({ page: typedPage.page })
    .from(typedPage)
    .where(and(eq(typedPage.formId, formId), isNotNull(typedPage.contentSealed)))
  return rows.map(({ page }) => page)
}
