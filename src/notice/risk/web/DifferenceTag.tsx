import { useT } from '#web/i18n/i18n-context.ts'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { Difference } from '../domain/compare-assessments.ts'
import classes from './Comparison.module.css'

/** Whether people agree on a risk: a word and a sign, so that colour is not needed. Agreement is quiet. */
export function DifferenceTag({ difference }: { difference: Difference }) {
  const t = useT()
  const words = t(`assessments.compare.differences.${difference}`)
  if (difference === 'same') return <span className={classes.remark}>{words}</span>
  return (
    <span className={classes.difference}>
      <svg aria-hidden="true" width="0.9em" height="0.9em" viewBox="0 0 10 10">
        <path
          d={difference === 'not_looked_by_all' ? 'M5 1.5a3.5 3.5 0 1 0 .01 0' : 'M1 3.5h8M1 6.5h8M7 1 3 9'}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinecap="round"
        />
      </svg>
      <StatusTag tone={difference === 'not_looked_by_all' ? 'neutral' : 'waiting'}>{words}</StatusTag>
    </span>
  )
}
