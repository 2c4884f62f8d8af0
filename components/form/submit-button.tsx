'use client'

import { useFormStatus } from 'react-dom'
import { type ButtonLook, buttonClass } from '../ui/button-link'

type SubmitButtonProps = {
  children: React.ReactNode
  /** Said while the form is on its way, for example "Booking...". */
  pendingLabel: string
  look?: ButtonLook
  id?: string
  name?: string
  value?: string
}

/**
 * Sends the form. While that is under way the pressed button says so and further presses do nothing;
 * it is never disabled, because a disabled button loses the focus. Without JavaScript it is a plain button.
 */
export function SubmitButton({ children, pendingLabel, look, id, name, value }: SubmitButtonProps) {
  const { pending, data } = useFormStatus()
  const isPressed = pending && (name === undefined || data?.get(name) === value)
  return (
    <button
      type="submit"
      id={id}
      className={buttonClass(look)}
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
    >
      {isPressed ? pendingLabel : children}
    </button>
  )
}
