import { refuse } from '#platform/errors/app-error.ts'
import { PASSWORD_MIN, passwordFault } from '../domain/password-rules.ts'

/** Refuses a new password that would be guessed, with the reason. */
export function requireGoodPassword(password: string, username: string): void {
  const fault = passwordFault(password, username)
  if (fault === undefined) return
  throw refuse(`sign-in.password-${fault}`, { params: { minimum: PASSWORD_MIN } })
}
