/**
 * Invented personal codes that no real person can hold.
 *
 * A Latvian personal code has either the old form DDMMYY-CNNNK (C: century, 0 to 2; K: check digit) or, since July 2017,
 * the form 32NNNN-NNNNK that says nothing about birth. Ours break the rule twice in the old form (century digit 9, which
 * was never issued, and a wrong check digit) and once in the new form, where no digit could be "impossible" (a wrong check
 * digit). Validators refuse them, so they can never be mistaken for, or sent to the register as, the code of a person.
 *
 * A code follows from a number that is unique in the plan, so codes are unique without a table of used ones.
 */
const WEIGHTS = [1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const DAYS = 365
const NO_CENTURY = 9
const SERIALS = 1000

/** The birthday that belongs to a number; the old form is unique only together with this birthday. */
export function birthdayOf(number: number, birthYear: number): string {
  const dayOfYear = (number * 151 + 17) % DAYS
  return new Date(Date.UTC(birthYear, 0, 1 + dayOfYear)).toISOString().slice(0, 10)
}

/** Old form. Unique for numbers below 3.2 million when the birth date is `birthdayOf(number, …)`. */
export function oldFormCode(number: number, birthDate: string): string {
  const serial = Math.floor(number / DAYS)
  const head = `${birthDate.slice(8, 10)}${birthDate.slice(5, 7)}${birthDate.slice(2, 4)}`
  const body = `${head}${NO_CENTURY}${String(serial % SERIALS).padStart(3, '0')}`
  return `${head}-${body.slice(6)}${wrongCheckDigit(body, Math.floor(serial / SERIALS))}`
}

/** New form. Unique for numbers below 100 million. */
export function newFormCode(number: number): string {
  const scattered = (number * 30_000_001 + 7) % 100_000_000
  const body = `32${String(scattered).padStart(8, '0')}`
  return `${body.slice(0, 6)}-${body.slice(6)}${wrongCheckDigit(body, number % 9)}`
}

export function hasValidCheckDigit(code: string): boolean {
  const digits = code.replace('-', '')
  return digits.length === 11 && checkDigit(digits.slice(0, 10)) === Number(digits[10])
}

function checkDigit(body: string): number {
  let sum = 0
  for (let index = 0; index < WEIGHTS.length; index++) sum += (WEIGHTS[index] ?? 0) * Number(body[index])
  return ((((1101 - sum) % 11) + 11) % 11) % 10
}

function wrongCheckDigit(body: string, choice: number): number {
  const right = checkDigit(body)
  const wrong = choice % 9
  return wrong >= right ? wrong + 1 : wrong
}
