import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'

const base64url = z
  .string()
  .max(8192)
  .regex(/^[A-Za-z0-9_-]*$/)
const parts = { id: base64url, rawId: base64url, type: z.literal('public-key') }

const registration = z.object({
  ...parts,
  response: z.looseObject({ clientDataJSON: base64url, attestationObject: z.string().max(65_536) }),
  clientExtensionResults: z.looseObject({}),
})
const authentication = z.object({
  ...parts,
  response: z.looseObject({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
  }),
  clientExtensionResults: z.looseObject({}),
})

export type RegistrationResponse = RegistrationResponseJSON
export type AuthenticationResponse = AuthenticationResponseJSON

/** A browser's answer, sent as JSON in a form's field; the library checks what is in it. */
const jsonOf = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string('passkey_failed')
    .max(100_000, 'passkey_failed')
    .transform((text, context) => {
      try {
        return schema.parse(JSON.parse(text))
      } catch {
        context.addIssue({ code: 'custom', message: 'passkey_failed' })
        return z.NEVER
      }
    })

export const registrationResponse = jsonOf(registration).transform((answer) => answer as RegistrationResponse)
export const authenticationResponse = jsonOf(authentication).transform(
  (answer) => answer as AuthenticationResponse,
)
