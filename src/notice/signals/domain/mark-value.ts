import { LEVELS } from './mark-levels.ts'

export type Mark = {
  /** As journals write it: `7`, `nv`, `n/nv`, `i`, `ni`, `S`, `T`, `A`, `P`, `85%` … */
  readonly value: string
  /** 1–10 where the value is on the ten-point scale. */
  readonly points: number | null
}

/** "Nav vērtējuma": there should be a mark and there is none. */
export const NOT_ASSESSED = ['nv', 'n/nv'] as const
/** "Ieskaitīts" and "neieskaitīts". */
export const PASSED = 'i'
export const NOT_PASSED = 'ni'

const passed = [PASSED, NOT_PASSED, 'ieskaitīts', 'neieskaitīts'] as const
const written: Readonly<Record<string, string>> = {
  ieskaitīts: 'i',
  neieskaitīts: 'ni',
  atbrīvots: 'atb',
  atbr: 'atb',
  nnv: 'n/nv',
}
const words = new Set<string>([...NOT_ASSESSED, ...passed, 'atb', 'a/atb', '+', '-', '/'])
const levels = new Set<string>(LEVELS)

/** Reads one mark of a journal; undefined when it is none that Latvian journals know. */
export function parseMark(text: string): Mark | undefined {
  const plain = text.trim()
  if (/^(10|[1-9])([.,]0+)?$/.test(plain))
    return { value: String(Number.parseInt(plain, 10)), points: Number.parseInt(plain, 10) }
  if (/^(100|\d{1,2})\s?%$/.test(plain)) return { value: plain.replace(/\s/g, ''), points: null }
  if (levels.has(plain.toUpperCase())) return { value: plain.toUpperCase(), points: null }
  const lower = plain.toLowerCase()
  const value = written[lower] ?? lower
  return words.has(value) ? { value, points: null } : undefined
}
