import { AbsenceCausesFile } from '../contract/absence-causes.ts'
import { sourceText } from '../contract/source.ts'
import { type EditionRows, groupRow, itemRow, readData } from './edition-rows.ts'

export function notEnrolledCauses2026(): EditionRows {
  const file = readData('not-enrolled-causes-2026', AbsenceCausesFile)
  return {
    classifier: 'not-enrolled-cause',
    version: file.version,
    validFrom: file.validFrom,
    validUntil: file.validUntil ?? null,
    nameLv: file.nameLv,
    nameEn: file.nameEn,
    source: sourceText(file.source),
    attributes: { official: file.official, complete: file.complete, notes: file.notes },
    groups: file.groups.map((group) => groupRow(group)),
    items: file.items.map((cause) => itemRow(cause, cause.group, {})),
  }
}
