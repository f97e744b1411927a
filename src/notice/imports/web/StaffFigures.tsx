import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { FigureTile } from '#web/ui/FigureTile.tsx'
import type { Counts } from '../contract/import-report.ts'
import { staffCounts } from './staff-counts.ts'

const always = ['peopleAdded', 'added', 'accessProposed', 'unchanged'] as const

interface StaffFiguresProps {
  counts: Counts
  /** What would be done, or what was. */
  part: 'check' | 'done'
}

/** The figures of a staff list: people and posts that it changes, access that it only proposes. */
export function StaffFigures({ counts, part }: StaffFiguresProps) {
  const t = useT()
  const f = useFormat()
  const shown = staffCounts.filter((name) => always.some((one) => one === name) || counts[name] > 0)
  return (
    <>
      <FigureTile label={t('imports.staff.people')} value={f.number(counts.pupils)} />
      {shown.map((name) => (
        <FigureTile key={name} label={t(`imports.staff.${part}.${name}`)} value={f.number(counts[name])} />
      ))}
    </>
  )
}
