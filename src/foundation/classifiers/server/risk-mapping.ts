import { RiskMappingFile } from '../contract/risk-mapping.ts'
import { readData } from './edition-rows.ts'

export type MappingRow = {
  readonly fromCode: string
  readonly toCode: string
  readonly kind: string
  readonly noteLv: string | null
  readonly noteEn: string | null
}

export type MappingSetRows = {
  readonly classifier: 'risk'
  readonly fromVersion: string
  readonly toVersion: string
  readonly basisLv: string
  readonly basisEn: string
  readonly mappings: readonly MappingRow[]
}

/** Factors without a counterpart (`none`) have no row: nothing is there to point to. */
export function riskMapping2018To2023(): MappingSetRows {
  const file = readData('risk-mapping-2018-2023', RiskMappingFile)
  return {
    classifier: 'risk',
    fromVersion: file.from,
    toVersion: file.to,
    basisLv: file.basisLv,
    basisEn: file.basis,
    mappings: file.items.flatMap(({ from, to, kind, noteLv, noteEn }) =>
      to.map((toCode) => ({ fromCode: from, toCode, kind, noteLv: noteLv ?? null, noteEn: noteEn ?? null })),
    ),
  }
}
