import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'

/** How far a sign-in has come: `full`, or what is still to be done. */
export const Stage = z.enum(['second-factor', 'enrolment', 'full'])

export const SignInStep = z.object({
  stage: Stage,
  /** Token that this browser sends with its next changes. */
  csrf: z.string(),
})
export type SignInStep = z.output<typeof SignInStep>

/** What the browser's WebAuthn functions take and give; the server's library checks every part of it. */
export const WebAuthnJson = z.record(z.string(), z.unknown())

const Password = z.string().min(1).max(200)
const Code = z.string().trim().min(1).max(40)

export const signInWithPassword = apiRoute({
  route: 'POST /sign-in/password',
  input: z.strictObject({ username: z.string().trim().min(1).max(100), password: Password }),
  output: SignInStep,
})

export const signInWithTotp = apiRoute({
  route: 'POST /sign-in/totp',
  input: z.strictObject({ code: Code }),
  output: SignInStep,
})

export const signInWithRecoveryCode = apiRoute({
  route: 'POST /sign-in/recovery-code',
  input: z.strictObject({ code: Code }),
  output: SignInStep,
})

export const startPasskeySignIn = apiRoute({ route: 'POST /sign-in/passkey/options', output: WebAuthnJson })

export const signInWithPasskey = apiRoute({
  route: 'POST /sign-in/passkey',
  input: z.strictObject({ response: WebAuthnJson }),
  output: SignInStep,
})

const InvitationToken = z.string().min(1).max(100)

export const readInvitation = apiRoute({
  route: 'POST /invitations/reading',
  input: z.strictObject({ token: InvitationToken }),
  output: z.object({ username: z.string(), givenName: z.string() }),
})

export const acceptInvitation = apiRoute({
  route: 'POST /invitations/accept',
  input: z.strictObject({ token: InvitationToken, password: Password }),
  output: SignInStep,
})
