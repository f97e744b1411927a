import { isDay } from '#platform/calendar/plain-days.ts'

/** The eleven digits of a code. The old form tells the day of birth, the form of 2017 does not. */
export type CodeReading =
  | { readonly kind: 'code'; readonly digits: string; readonly bornOn: string | null }
  | { readonly kind: 'refused'; readonly reason: 'form' | 'date' | 'century' | 'check-digit' }

/** Law on the Register of Natural Persons: since 1 July 2017 a code begins with 32 and says nothing of its holder. */
const NEW_FORM = /^3[2-9]/
const WEIGHTS = [1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const CENTURIES: readonly (string | undefined)[] = ['18', '19', '20']

/**
 * Reads a personal code as people write it, with or without the hyphen. Invented codes (a century that was never issued, a
 * wrong check digit) are accepted only where the caller says so: in the demonstration and in tests.
 */
export function readPersonalCode(text: string, accept: { readonly invented: boolean }): CodeReading {
  const digits = text.replaceAll(/[\s\-–]/g, '')
  if (!/^\d{11}$/.test(digits)) return { kind: 'refused', reason: 'form' }
  const reading = NEW_FORM.test(digits) ? newForm(digits) : readOldForm(digits, accept)
  if (reading.kind === 'refused' || accept.invented || hasRightCheckDigit(digits)) return reading
  return { kind: 'refused', reason: 'check-digit' }
}

function newForm(digits: string): CodeReading {
  return { kind: 'code', digits, bornOn: null }
}

function readOldForm(digits: string, accept: { readonly invented: boolean }): CodeReading {
  const century = CENTURIES[Number(digits[6])]
  if (century === undefined && !accept.invented) return { kind: 'refused', reason: 'century' }
  const bornOn = `${century ?? '20'}${digits.slice(4, 6)}-${digits.slice(2, 4)}-${digits.slice(0, 2)}`
  if (!isDay(bornOn)) return { kind: 'refused', reason: 'date' }
  return { kind: 'code', digits, bornOn: century === undefined ? null : bornOn }
}

function hasRightCheckDigit(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return ((1101 - sum) % 11) % 10 === Number(digits[10])
}
