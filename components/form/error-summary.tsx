'use client'

import { useEffect, useRef } from 'react'
import type { FieldError } from '@/domain/forms/form-state'
import { Isolated } from '../ui/isolated'

/**
 * What is wrong with a form, first on the page and focused: each line leads to its field.
 * Without JavaScript the browser focuses it by `autofocus` on the page that comes back.
 */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly FieldError[] }) {
  const summary = useRef<HTMLDivElement>(null)
  // a new answer brings new errors while this stays mounted, so the list is what the effect hangs on
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: the summary must be heard first after a refused form, scripts or not
    <div className="problem" role="alert" tabIndex={-1} ref={summary} autoFocus>
      <h2>{title}</h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId} ${message}`}>
            <a href={`#${fieldId}`}>
              <Isolated text={message} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
