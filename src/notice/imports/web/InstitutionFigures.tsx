import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { FigureTile } from '#web/ui/FigureTile.tsx'
import type { Counts } from '../contract/import-report.ts'
import { institutionCounts } from './institution-counts.ts'

interface InstitutionFiguresProps {
  counts: Counts
  /** What would be done, or what was. */
  part: 'check' | 'done'
}

/** The figures of a list of institutions: what it changes in the register, and what it leaves. */
export function InstitutionFigures({ counts, part }: InstitutionFiguresProps) {
  const t = useT()
  const f = useFormat()
  return institutionCounts.map((name) => (
    <FigureTile key={name} label={t(`imports.institutions.${part}.${name}`)} value={f.number(counts[name])} />
  ))
}
