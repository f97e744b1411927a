import { CausesFile } from '../contract/causes.ts'
import { sourceText } from '../contract/source.ts'
import { type EditionRows, groupRow, itemRow, readData } from './edition-rows.ts'

export function absenceCauses2026(): EditionRows {
  return causes('absence-cause', 'absence-causes-2026')
}

export function notEnrolledCauses2026(): EditionRows {
  return causes('not-enrolled-cause', 'not-enrolled-causes-2026')
}

/** Causes of one kind: one shape of file for each classifier. */
function causes(classifier: EditionRows['classifier'], data: string): EditionRows {
  const file = readData(data, CausesFile)
  return {
    classifier,
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
