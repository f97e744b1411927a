import { IndicatorAttributes, IndicatorsFile } from '../contract/indicators.ts'
import { sourceText } from '../contract/source.ts'
import { type EditionRows, itemRow, readData } from './edition-rows.ts'

export function indicators2023(): EditionRows {
  const file = readData('indicators-ikms', IndicatorsFile)
  return {
    classifier: 'indicator',
    version: file.version,
    validFrom: file.validFrom,
    validUntil: file.validUntil ?? null,
    nameLv: file.nameLv,
    nameEn: file.nameEn,
    source: sourceText(file.source),
    attributes: { notes: file.notes, codesOutsideAnnex5: file.codesOutsideAnnex5 },
    groups: [],
    items: file.items.map((indicator) => itemRow(indicator, null, IndicatorAttributes.parse(indicator))),
  }
}
