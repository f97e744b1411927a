import { sourceText } from '../contract/source.ts'
import { SupportKindAttributes, SupportKindsFile } from '../contract/support-kinds.ts'
import { type EditionRows, groupRow, itemRow, readData } from './edition-rows.ts'

export function supportKinds2024(): EditionRows {
  const file = readData('support-kinds', SupportKindsFile)
  return {
    classifier: 'support-kind',
    version: file.version,
    validFrom: file.validFrom,
    validUntil: file.validUntil ?? null,
    nameLv: file.nameLv,
    nameEn: file.nameEn,
    source: sourceText(file.source),
    attributes: { programmes: file.programmes, eligibilityRule: file.eligibilityRule },
    groups: file.groups.map((group) => groupRow(group)),
    items: file.items.map((kind) => itemRow(kind, kind.family, SupportKindAttributes.parse(kind))),
  }
}
