import type { ReactNode } from 'react'
import type { ImportKind } from '../contract/import-kind.ts'
import type { Counts } from '../contract/import-report.ts'
import { InstitutionFigures } from './InstitutionFigures.tsx'
import { StaffFigures } from './StaffFigures.tsx'

interface KindFiguresProps {
  kind: ImportKind
  counts: Counts
  /** What would be done, or what was. */
  part: 'check' | 'done'
  /** The figures of files about pupils. */
  children: ReactNode
}

/** What a file does, in the figures of its kind. */
export function KindFigures({ kind, counts, part, children }: KindFiguresProps) {
  if (kind === 'staff') return <StaffFigures counts={counts} part={part} />
  if (kind === 'institutions') return <InstitutionFigures counts={counts} part={part} />
  return children
}
