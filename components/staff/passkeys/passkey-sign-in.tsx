'use client'

import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser'
import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { SubmitButton } from '../../form/submit-button'
import { useFormAction } from '../../form/use-form-action'
import { useKnowsPasskeys, usePasskey } from './use-passkey'

type RequestState = FormState & { options?: PublicKeyCredentialRequestOptionsJSON }

type PasskeySignInProps = {
  ask: (previous: RequestState, data: FormData) => Promise<RequestState>
  signIn: (previous: FormState, data: FormData) => Promise<FormState>
  next: string
  words: { submit: string; submitting: string; failed: string }
}

/** "Sign in with a passkey", where the browser knows them. */
export function PasskeySignIn({ ask, signIn, next, words }: PasskeySignInProps) {
  const knows = useKnowsPasskeys()
  const [asked, request] = useFormAction<RequestState>(ask, EMPTY_FORM)
  const [answered, send] = useFormAction(signIn, EMPTY_FORM)
  const failed = usePasskey({
    options: asked.options,
    ask: async (optionsJSON) =>
      (await import('@simplewebauthn/browser')).startAuthentication({ optionsJSON }),
    send: (response) => {
      const data = new FormData()
      data.set('response', response)
      data.set('next', next)
      send(data)
    },
  })
  if (!knows) return null
  const problems = [...asked.errors, ...answered.errors].map(({ message }) => message)
  return (
    <form className="panel-body other-way" action={request}>
      {(failed ? [words.failed] : problems).map((message) => (
        <p className="row-problem" role="alert" key={message}>
          {message}
        </p>
      ))}
      <SubmitButton look="quiet" pendingLabel={words.submitting}>
        {words.submit}
      </SubmitButton>
    </form>
  )
}
