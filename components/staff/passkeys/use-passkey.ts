'use client'

import { startTransition, useEffect, useState } from 'react'

type Passkey<Options> = {
  /** What the server has asked for; each new one opens the browser's dialog once. */
  options: Options | undefined
  /** Opens it. Throws when the person closes it or the device fails. */
  ask: (options: Options) => Promise<object>
  /** Sends what the device has answered. */
  send: (response: string) => void
}

/** Between two answers of the server: the browser's own dialog for passkeys. @returns whether it ended without one */
export function usePasskey<Options>({ options, ask, send }: Passkey<Options>): boolean {
  const [failed, setFailed] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question opens the dialog, a new function does not
  useEffect(() => {
    if (!options) return
    setFailed(false)
    ask(options).then(
      (answer) => startTransition(() => send(JSON.stringify(answer))),
      () => setFailed(true),
    )
  }, [options])
  return failed
}

/** Whether this browser knows passkeys; false until scripts run, so that nobody is offered what cannot work. */
export function useKnowsPasskeys(): boolean {
  const [knows, setKnows] = useState(false)
  useEffect(() => setKnows(typeof window.PublicKeyCredential === 'function'), [])
  return knows
}
