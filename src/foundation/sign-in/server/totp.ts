import { Secret, TOTP } from 'otpauth'

const PERIOD_SECONDS = 30
/** A code of the step before or after still counts: clocks differ. */
const WINDOW = 1

/** A new secret for an authenticator app, in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The address that an authenticator app reads from the QR code. */
export function totpUri(secret: string, username: string): string {
  return totp(secret, username).toString()
}

/** The time step in which a code holds; undefined when it is wrong, or was used before. */
export function acceptedStep(
  secret: string,
  code: string,
  when: { readonly now: Date; readonly lastUsedStep: number | null },
): number | undefined {
  const timestamp = when.now.getTime()
  const delta = totp(secret, '').validate({ token: code.replaceAll(/\s/g, ''), timestamp, window: WINDOW })
  if (delta === null) return undefined
  const step = Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta
  return when.lastUsedStep !== null && step <= when.lastUsedStep ? undefined : step
}

function totp(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: 'Pamani',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  })
}
