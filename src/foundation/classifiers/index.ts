/**
 * Classifiers: dated reference data (risks, activities, scales, indicators, kinds of support, parties, legal bases), each
 * in published editions with Latvian and English names and the place in the source. It refuses to change what a published
 * code means and to remove a code: old data keep the edition in which they were recorded.
 */
export type { ActivityAttributes, ActivityEffect, PreventionLevel } from './contract/activities.ts'
export { type ScaleCode, ScreeningSignAttributes } from './contract/assessment-scales.ts'
export type { ClassifierId } from './contract/classifier-id.ts'
export type { MappingKind } from './contract/risk-mapping.ts'
export type { RiskScale, StageEffect, StageEffectLevel } from './contract/risks.ts'
export {
  countEditions,
  type EditionCount,
  type EditionKey,
  findEdition,
  findGroups,
  findItems,
  type Group,
  type Item,
} from './server/classifier-reads.ts'
export { type EditionChange, loadClassifiers } from './server/load-classifiers.ts'
export {
  findRisk,
  listRiskGroups,
  listRiskMappings,
  listRisks,
  type Risk,
  type RiskGroup,
  type RiskMapping,
} from './server/risk-reads.ts'
export { classifierEndpoints } from './server/routes.ts'
