import type { Format } from '#platform/i18n/format.ts'
import type { Translator } from '#platform/i18n/translate.ts'
import type { StaleGap } from '../contract/stale-data.ts'

/** Names of more classes than these would hide what the line says. */
const NAMED = 3

/** What of a school's data is missing or old, a sentence for each. */
export function staleText(t: Translator, f: Format, gaps: readonly StaleGap[]): string {
  return gaps.map((gap) => sentence(t, f, gap)).join(' ')
}

function sentence(t: Translator, f: Format, { of, until, classes }: StaleGap): string {
  if (of === 'class-list') return t('signals.stale.noClasses')
  const data = of === 'old-class-list' ? 'oldList' : of
  const what =
    until === null ? t(`signals.stale.${data}None`) : t(`signals.stale.${data}`, { day: f.date(until) })
  if (classes.length === 0) return what
  const named = { what, classes: classes.slice(0, NAMED).join(', ') }
  const count = classes.length - NAMED
  return count > 0 ? t('signals.stale.classesMore', { ...named, count }) : t('signals.stale.classes', named)
}
