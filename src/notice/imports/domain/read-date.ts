import { isDay } from '#platform/calendar/plain-days.ts'

const PATTERNS: readonly { readonly pattern: RegExp; readonly order: readonly [number, number, number] }[] = [
  { pattern: /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?(?:[ T].*)?$/, order: [1, 2, 3] },
  { pattern: /^(\d{1,2})[-./]\s?(\d{1,2})[-./]\s?(\d{4})\.?(?: .*)?$/, order: [3, 2, 1] },
  { pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{2})\.?$/, order: [3, 2, 1] },
]

/** A day as people and programs in Latvia write it, as `YYYY-MM-DD`; undefined when it is no day. Day before month. */
export function readDate(text: string): string | undefined {
  const plain = text.trim()
  for (const { pattern, order } of PATTERNS) {
    const parts = pattern.exec(plain)
    if (parts === null) continue
    const [year = '', month = '', day = ''] = order.map((index) => parts[index])
    const read = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return isDay(read) ? read : undefined
  }
  return undefined
}

export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}
