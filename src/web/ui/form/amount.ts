import type { Locale } from '#platform/i18n/locale.ts'

export interface AmountRange {
  min: number
  max: number
  /** Figures that may stand after the comma. */
  decimals?: number
}

export type AmountFault = 'missing' | 'noNumber' | 'notWhole' | 'tooFine' | 'outside'

const written = /^-?\d+(?:[.,](\d+))?$/

/** What is wrong with a number as it was typed; a comma and a dot both begin the decimals. */
export function amountFault(typed: string, { min, max, decimals = 0 }: AmountRange): AmountFault | undefined {
  const text = typed.trim()
  if (text === '') return 'missing'
  const parts = written.exec(text)
  if (parts === null) return 'noNumber'
  if ((parts[1]?.length ?? 0) > decimals) return decimals === 0 ? 'notWhole' : 'tooFine'
  const amount = toNumber(text)
  return amount < min || amount > max ? 'outside' : undefined
}

/** The number, or `NaN` when something is wrong with it. */
export function readAmount(typed: string, range: AmountRange): number {
  return amountFault(typed, range) === undefined ? toNumber(typed) : Number.NaN
}

export function amountText(value: number, locale: Locale): string {
  if (Number.isNaN(value)) return ''
  return locale === 'lv' ? String(value).replace('.', ',') : String(value)
}

function toNumber(text: string): number {
  return Number(text.trim().replace(',', '.'))
}
