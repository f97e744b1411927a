import {
  RiskAttributes2018,
  RiskAttributes2023,
  RiskGroupAttributes2023,
  Risks2018File,
  Risks2023File,
} from '../contract/risks.ts'
import { sourceText } from '../contract/source.ts'
import { type EditionRows, groupRow, itemRow, readData } from './edition-rows.ts'

export function risks2023(): EditionRows {
  const file = readData('risks-2023', Risks2023File)
  return {
    classifier: 'risk',
    version: file.version,
    validFrom: file.validFrom,
    validUntil: file.validUntil ?? null,
    nameLv: 'PMP riski',
    nameEn: 'Risks of early school leaving',
    source: sourceText(file.source),
    attributes: {
      stageEffectLevels: file.stageEffectLevels,
      stages: file.stages,
      recognisedByBases: file.recognisedByBases,
    },
    groups: file.groups.map((group) => groupRow(group, RiskGroupAttributes2023.parse(group))),
    items: file.items.map((risk) => itemRow(risk, risk.group, RiskAttributes2023.parse(risk))),
  }
}

export function risks2018(): EditionRows {
  const file = readData('risks-2018', Risks2018File)
  const other = RiskAttributes2018.parse({ ...file.other, scale: 'yes_no', other: true })
  return {
    classifier: 'risk',
    version: file.version,
    validFrom: file.validFrom,
    validUntil: file.validUntil ?? null,
    nameLv: 'PMP riska faktori',
    nameEn: 'Risk factors of early school leaving',
    source: sourceText(file.source),
    attributes: { otherAttestedInGroups: file.other.attestedInGroups },
    groups: file.groups.map((group) => groupRow(group, { expected: group.expected })),
    items: [
      ...file.items.map((risk) => itemRow(risk, risk.group, RiskAttributes2018.parse(risk))),
      itemRow(file.other, null, other),
    ],
  }
}
