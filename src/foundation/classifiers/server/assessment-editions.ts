import {
  AssessmentScalesFile,
  PreschoolScreeningSignsFile,
  ScaleAttributes,
  ScaleLevelAttributes,
  ScreeningSignAttributes,
} from '../contract/assessment-scales.ts'
import { sourceText } from '../contract/source.ts'
import { type EditionRows, groupRow, type ItemRow, itemRow, readData } from './edition-rows.ts'

/** Scales are groups, their levels are items: `intensity-0` … `frequency-3`. */
export function assessmentScales2023(): EditionRows {
  const file = readData('assessment-scales', AssessmentScalesFile)
  return {
    classifier: 'assessment-scale',
    version: file.version,
    validFrom: file.validFrom,
    validUntil: file.validUntil ?? null,
    nameLv: 'Risku izvērtēšanas skalas',
    nameEn: 'Scales for assessing risks',
    source: file.scales.map((scale) => sourceText(scale.source))[0] ?? '',
    attributes: {},
    groups: file.scales.map((scale) => groupRow(scale, ScaleAttributes.parse(scale))),
    items: file.scales.flatMap(levelsOf),
  }
}

function levelsOf(scale: ReturnType<typeof AssessmentScalesFile.parse>['scales'][number]): ItemRow[] {
  return scale.levels.map((level) =>
    itemRow(
      { ...level, code: `${scale.code}-${level.value}`, source: scale.source },
      scale.code,
      ScaleLevelAttributes.parse({ ...level, level: level.code }),
    ),
  )
}

export function screeningSigns2023(): EditionRows {
  const file = readData('assessment-scales', AssessmentScalesFile)
  return {
    classifier: 'screening-sign',
    version: file.version,
    validFrom: file.validFrom,
    validUntil: file.validUntil ?? null,
    nameLv: 'Klases pārskatīšanas pazīmes',
    nameEn: 'Signs of class screening',
    source: sourceText(file.screeningSignsSource),
    attributes: { note: file.screeningSignsNote },
    groups: [],
    items: file.screeningSigns.map((sign) => itemRow(sign, null, ScreeningSignAttributes.parse(sign))),
  }
}

export function preschoolScreeningSigns2026(): EditionRows {
  const file = readData('preschool-screening-signs', PreschoolScreeningSignsFile)
  return {
    classifier: 'preschool-screening-sign',
    version: file.version,
    validFrom: file.validFrom,
    validUntil: file.validUntil ?? null,
    nameLv: file.nameLv,
    nameEn: file.nameEn,
    source: sourceText(file.source),
    attributes: { official: file.official, notes: file.notes },
    groups: [],
    items: file.items.map((sign) => itemRow(sign, null, ScreeningSignAttributes.parse(sign))),
  }
}
