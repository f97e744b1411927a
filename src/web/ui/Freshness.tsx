import { useFormat, useT } from '../i18n/i18n-context.ts'

interface FreshnessProps {
  /** The last day of the data; null: none have come this semester. */
  asOf?: string | null
  /** The day on which it was counted from what is recorded here: not a day up to which data came. */
  countedOn?: string
  /** The last days of sources that end on different days; null: none of that kind have come this semester. */
  sources?: { readonly absencesUntil: string | null; readonly marksUntil: string | null }
}

/** Up to which day the data go. Every list of people and every figure says it. */
export function Freshness({ asOf, countedOn, sources }: FreshnessProps) {
  const t = useT()
  const f = useFormat()
  const parts = [
    ...(countedOn === undefined ? [] : [t('shell.freshness.counted', { date: f.date(countedOn) })]),
    ...(sources === undefined ? [] : partsOf(sources)),
    ...(asOf === undefined
      ? []
      : [asOf === null ? none() : t('shell.freshness.asOf', { date: f.date(asOf) })]),
  ]
  return parts.length === 0 ? null : <span>{parts.join(' · ')}</span>

  function partsOf({ absencesUntil, marksUntil }: NonNullable<FreshnessProps['sources']>): string[] {
    if (absencesUntil === null && marksUntil === null) return [none()]
    return [
      ...(absencesUntil === null ? [] : [t('shell.freshness.absences', { date: f.date(absencesUntil) })]),
      ...(marksUntil === null ? [] : [t('shell.freshness.marks', { date: f.date(marksUntil) })]),
    ]
  }

  function none(): string {
    return t('shell.freshness.none')
  }
}
