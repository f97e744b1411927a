import { useFormat, useT } from '../i18n/i18n-context.ts'

/** Up to which day the data go. Every list of people and every figure says it; sources that end on
 * different days come as `parts`, each a whole phrase: "Kavējumi līdz 14.11.", "vērtējumi līdz 12.11." */
export function Freshness({ asOf, parts }: { asOf?: string; parts?: readonly string[] }) {
  const t = useT()
  const f = useFormat()
  if (parts !== undefined) return <span>{parts.join(' · ')}</span>
  return asOf === undefined ? null : <span>{t('shell.freshness.asOf', { date: f.date(asOf) })}</span>
}
