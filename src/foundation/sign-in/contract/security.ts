import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { idOf } from '#platform/ids/ids.ts'
import { SignInStep, WebAuthnJson } from './sign-in.ts'

export const PasskeyId = idOf('passkey')

export const OwnPasskey = z.object({
  id: PasskeyId,
  name: z.string(),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
})
export type OwnPasskey = z.output<typeof OwnPasskey>

export const SecurityView = z.object({
  username: z.string(),
  hasPassword: z.boolean(),
  passwordChangedAt: z.string().nullable(),
  /** Since when an authenticator app is in use. */
  totpSince: z.string().nullable(),
  passkeys: z.array(OwnPasskey),
  recoveryCodesLeft: z.number(),
  /** Whether the person's roles ask for a second factor. */
  secondFactorRequired: z.boolean(),
  /** Whether sign-in is recent enough for changes here. */
  recent: z.boolean(),
})
export type SecurityView = z.output<typeof SecurityView>

export const getSecurity = apiRoute({ route: 'GET /account/security', output: SecurityView })

export const enrolTotp = apiRoute({
  route: 'POST /account/totp',
  output: z.object({
    secret: z.string(),
    qrCode: z.string().meta({ description: 'data: address of an SVG image' }),
  }),
})

/** Recovery codes are shown once: when the first second factor is added, or when new ones are asked for. */
const Enrolled = SignInStep.extend({ recoveryCodes: z.array(z.string()) })

export const confirmTotp = apiRoute({
  route: 'POST /account/totp/confirmation',
  input: z.strictObject({ code: z.string().trim().min(1).max(40) }),
  output: Enrolled,
})

export const removeTotp = apiRoute({ route: 'DELETE /account/totp', output: z.object({}) })

const PasskeyName = z.string().trim().min(1).max(60)

export const startPasskey = apiRoute({ route: 'POST /account/passkeys/options', output: WebAuthnJson })

export const addPasskey = apiRoute({
  route: 'POST /account/passkeys',
  input: z.strictObject({ name: PasskeyName, response: WebAuthnJson }),
  output: Enrolled,
})

export const renamePasskey = apiRoute({
  route: 'PATCH /account/passkeys/:passkeyId',
  params: z.strictObject({ passkeyId: PasskeyId }),
  input: z.strictObject({ name: PasskeyName }),
  output: z.object({}),
})

export const removePasskey = apiRoute({
  route: 'DELETE /account/passkeys/:passkeyId',
  params: z.strictObject({ passkeyId: PasskeyId }),
  output: z.object({}),
})

export const renewRecoveryCodes = apiRoute({
  route: 'POST /account/recovery-codes',
  output: z.object({ recoveryCodes: z.array(z.string()) }),
})

export const changePassword = apiRoute({
  route: 'PUT /account/password',
  input: z.strictObject({
    presentPassword: z.string().min(1).max(200),
    newPassword: z.string().min(1).max(200),
  }),
  output: z.object({ sessionsEnded: z.number() }),
})
