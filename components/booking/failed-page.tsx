'use client'

import { useParams } from 'next/navigation'
import { useSyncExternalStore } from 'react'
import { FAILURE_WORDS } from '../form/failure-words'
import { DocumentTitle } from '../intake/document-title'
import { telephoneLink } from '../layout/clinic-contact'
import { buttonClass } from '../ui/button-link'

const nothingChanges = () => () => undefined

/** Where a page failed: says so, what has not changed, and how to reach the clinic. Never what went wrong inside. */
export function FailedPage({ retry }: { retry: () => void }) {
  const params = useParams()
  const locale = params?.locale === 'ur' ? 'ur' : 'en'
  const words = FAILURE_WORDS[locale]
  // the page's own frame failed with it; the document keeps the clinic's number for this
  const phone = useSyncExternalStore(
    nothingChanges,
    () => document.body.dataset.phone,
    () => undefined,
  )
  return (
    <main id="main">
      <div className="wrap">
        <div className="ask">
          <DocumentTitle words={words.title} />
          <h1>{words.title}</h1>
          <p>{words.body}</p>
          <p>{words.unchanged}</p>
          <div className="actions">
            <button type="button" className={buttonClass()} onClick={retry}>
              {words.again}
            </button>
            {phone && (
              <a className={buttonClass('call')} href={telephoneLink(phone)}>
                {words.call}: <bdi>{phone}</bdi>
              </a>
            )}
            <a className="go" href={`/${locale}`}>
              {words.home}
            </a>
          </div>
        </div>
      </div>
    </main>
  )
}
