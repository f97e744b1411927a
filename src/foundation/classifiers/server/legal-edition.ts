import { LegalBasesFile, LegalBasisAttributes } from '../contract/legal-bases.ts'
import { sourceText } from '../contract/source.ts'
import { type EditionRows, itemRow, readData } from './edition-rows.ts'

export function legalBases2023(): EditionRows {
  const file = readData('legal-bases', LegalBasesFile)
  return {
    classifier: 'legal-basis',
    version: file.version,
    validFrom: file.validFrom,
    validUntil: file.validUntil ?? null,
    nameLv: file.nameLv,
    nameEn: file.nameEn,
    source: sourceText(file.source),
    attributes: { sharingScale: file.sharingScale, caution: file.caution },
    groups: [],
    items: file.items.map((basis) =>
      itemRow({ ...basis, ...provisionName(basis) }, null, LegalBasisAttributes.parse(basis)),
    ),
  }
}

function provisionName(basis: LegalBasisAttributes): { nameLv: string; nameEn: string } {
  return {
    nameLv: basis.paragraph === null ? basis.actLv : `${basis.actLv}, ${basis.paragraph}`,
    nameEn: basis.paragraphEn === null ? basis.actEn : `${basis.actEn}, ${basis.paragraphEn}`,
  }
}
