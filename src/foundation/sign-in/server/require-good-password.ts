import { refuse } from '#platform/errors/app-error.ts'
import type { ErrorCode } from '#platform/i18n/catalogue.ts'
import { PASSWORD_MIN, type PasswordFault, passwordFault } from '../domain/password-rules.ts'

const codes = {
  'too-short': 'sign-in.password-too-short',
  'too-common': 'sign-in.password-too-common',
  'like-username': 'sign-in.password-like-username',
} as const satisfies Record<PasswordFault, ErrorCode>

/** Refuses a new password that would be guessed, with the reason. */
export function requireGoodPassword(password: string, username: string): void {
  const fault = passwordFault(password, username)
  if (fault === undefined) return
  throw refuse(codes[fault], { params: { minimum: PASSWORD_MIN } })
}
