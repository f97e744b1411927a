import { useFormat, useT } from '../i18n/i18n-context.ts'

interface FreshnessProps {
  /** The last day of the data; null: none have come this semester. */
  asOf?: string | null
  /** The day on which it was counted from what is recorded here: not a day up to which data came. */
  countedOn?: string
  parts?: readonly string[]
}

/** Up to which day the data go. Every list of people and every figure says it; sources that end on
 * different days come as `parts`, each a whole phrase: "Kavējumi līdz 14.11.", "vērtējumi līdz 12.11." */
export function Freshness({ asOf, countedOn, parts }: FreshnessProps) {
  const t = useT()
  const f = useFormat()
  if (parts !== undefined) return <span>{parts.join(' · ')}</span>
  if (countedOn !== undefined) return <span>{t('shell.freshness.counted', { date: f.date(countedOn) })}</span>
  if (asOf === null) return <span>{t('shell.freshness.none')}</span>
  return asOf === undefined ? null : <span>{t('shell.freshness.asOf', { date: f.date(asOf) })}</span>
}
