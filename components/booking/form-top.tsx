import type { FormState } from '@/domain/forms/form-state'
import { ErrorSummary } from '../form/error-summary'
import { DocumentTitle } from '../intake/document-title'

export type FormWords = { titleEnd: string; errorPrefix: string; problem: string; sending: string }

type FormTopProps = {
  words: FormWords
  heading: string
  errors: FormState['errors']
  /** Something else on the page says what is wrong. */
  isRefused?: boolean
}

/** Above a form's heading: the document's title and, after a refusal, what is wrong. */
export function FormTop({ words, heading, errors, isRefused }: FormTopProps) {
  const title = `${heading} - ${words.titleEnd}`
  return (
    <>
      <DocumentTitle words={errors.length > 0 || isRefused ? `${words.errorPrefix} ${title}` : title} />
      <ErrorSummary title={words.problem} errors={errors} />
    </>
  )
}
