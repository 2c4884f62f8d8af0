'use client'

import { unstable_rethrow } from 'next/navigation'
import { useActionState } from 'react'
import type { FormState } from '@/domain/forms/form-state'
import { postedValues } from '@/domain/forms/posted-values'
import { isLocale } from '@/domain/locale'
import { FAILURE_WORDS } from './failure-words'
import { STAFF_LOCKED } from './staff-locked'

export type FormAction<State extends FormState> = (
  state: Awaited<State>,
  data: FormData,
) => State | Promise<State>

/**
 * `useActionState` for a form whose text must not be lost: a post that does not get through leaves the page as it is
 * and says so, where the framework would put its error page in the form's place. On the server it is the action
 * itself, so that the form also works without scripts.
 * @param address the page's own address, to which the form posts without scripts
 */
export function useFormAction<State extends FormState>(
  action: FormAction<State>,
  initial: Awaited<State>,
  address?: string,
) {
  return useActionState<State, FormData>(
    typeof window === 'undefined' ? action : keepingTyped(action),
    initial,
    address,
  )
}

function keepingTyped<State extends FormState>(action: FormAction<State>): FormAction<State> {
  return async (state, data) => {
    try {
      const answer = await action(state, data)
      if (answer.locked) window.dispatchEvent(new Event(STAFF_LOCKED))
      return answer
    } catch (error) {
      // redirects come as errors too
      unstable_rethrow(error)
      return {
        ...(state as State),
        errors: [{ fieldId: 'main', message: notSentWords() }],
        values: postedValues(data),
      }
    }
  }
}

function notSentWords() {
  const { lang } = document.documentElement
  const { notSent, orCall } = FAILURE_WORDS[isLocale(lang) ? lang : 'en']
  const { phone } = document.body.dataset
  return phone ? `${notSent} ${orCall} ${phone}` : notSent
}
