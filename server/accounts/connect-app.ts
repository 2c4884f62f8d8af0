import { translator } from '@/messages/translator'
import { authenticatorUri } from '../auth/one-time-code'
import { scanCode } from '../document/scan-code'

/** A one-time code secret as it is typed and as it is scanned. */
export function connectKey({ secret, email }: { secret: string; email: string }) {
  return { secret, code: scanCode(authenticatorUri({ secret, email })) }
}

/** The words of the form that connects an authenticator app and hands out backup codes. */
export function connectWords() {
  const t = translator('en', 'staffAccount')
  return {
    problem: t('summary'),
    scan: t('app.scan'),
    picture: t('app.picture'),
    type: t('app.type'),
    label: t('app.label'),
    hint: t('app.hint'),
    submit: t('app.submit'),
    submitting: t('sending'),
    codes: {
      title: t('codes.title'),
      intro: t('codes.intro'),
      keep: t('codes.keep'),
      list: t('codes.list'),
      done: t('codes.done'),
    },
  }
}

/** The words of the form that asks for a new password. */
export function newPasswordWords() {
  const t = translator('en', 'staffAccount')
  return {
    problem: t('summary'),
    label: t('password.label'),
    hint: t('password.hint'),
    submit: t('password.submit'),
    submitting: t('sending'),
  }
}

/** The words of the button that makes the key for a new app. */
export function startWords() {
  const t = translator('en', 'staffAccount')
  return {
    problem: t('summary'),
    more: t('app.start_more'),
    submit: t('app.start'),
    submitting: t('sending'),
  }
}
