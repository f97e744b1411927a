import { NotEnrolledStatusAttributes, NotEnrolledStatusesFile } from '../contract/not-enrolled-statuses.ts'
import { sourceText } from '../contract/source.ts'
import { type EditionRows, itemRow, readData } from './edition-rows.ts'

export function notEnrolledStatuses2024(): EditionRows {
  const file = readData('not-enrolled-statuses', NotEnrolledStatusesFile)
  return {
    classifier: 'not-enrolled-status',
    version: file.version,
    validFrom: file.validFrom,
    validUntil: file.validUntil ?? null,
    nameLv: file.nameLv,
    nameEn: file.nameEn,
    source: sourceText(file.source),
    attributes: { official: file.official, complete: file.complete, notes: file.notes },
    groups: [],
    items: file.items.map((status) => itemRow(status, null, NotEnrolledStatusAttributes.parse(status))),
  }
}
