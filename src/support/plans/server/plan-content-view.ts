import { PersonId } from '#foundation/people/contract/ids.ts'
import type { Trx } from '#platform/db/connect.ts'
import { PlanMeasureId, PlanRiskId } from '../contract/ids.ts'
import type { PlanMeasureView, PlanRiskView } from '../contract/plan.ts'
import type { PlanField } from '../contract/plan-fields.ts'
import { Outcome, RiskEdition } from '../contract/plan-words.ts'
import { listMeasures, listRisks } from './catalogue.ts'

/** The present version of a field of the plan, of a risk, of a measure or of a goal. */
export type VersionOf = (subjectId: string, field: PlanField) => number

export async function findVersions(trx: Trx, planId: string): Promise<VersionOf> {
  const rows = await trx
    .selectFrom('plans.field_versions as saved')
    .select(['saved.subject_id', 'saved.field'])
    .select((select) => select.fn.max('saved.version').as('version'))
    .where('saved.plan_id', '=', planId)
    .groupBy(['saved.subject_id', 'saved.field'])
    .execute()
  const versions = new Map(rows.map((row) => [`${row.subject_id} ${row.field}`, row.version]))
  return (subjectId, field) => versions.get(`${subjectId} ${field}`) ?? 0
}

export type PlanContent = { readonly risks: PlanRiskView[]; readonly measures: PlanMeasureView[] }

/** Risks and measures of a plan, named from the edition in which they were recorded, and who answers what. */
export async function findPlanContent(trx: Trx, planId: string, versionOf: VersionOf): Promise<PlanContent> {
  const links = await trx
    .selectFrom('plans.plan_risk_measures as link')
    .select(['link.plan_risk_id as riskId', 'link.plan_measure_id as measureId'])
    .where('link.plan_id', '=', planId)
    .execute()
  return {
    risks: await findRisks(trx, planId, versionOf, links),
    measures: await findMeasures(trx, planId, versionOf, links),
  }
}

type Links = readonly { readonly riskId: string; readonly measureId: string }[]

async function findRisks(
  trx: Trx,
  planId: string,
  versionOf: VersionOf,
  links: Links,
): Promise<PlanRiskView[]> {
  const rows = await trx
    .selectFrom('plans.plan_risks as risk')
    .selectAll('risk')
    .where('risk.plan_id', '=', planId)
    .orderBy('risk.position')
    .orderBy('risk.id')
    .execute()
  const codes = rows.map((row) => row.risk_code)
  const known = [...(await listRisks(trx, '2023', codes)), ...(await listRisks(trx, '2018', codes))]
  return rows.map((row) => {
    const { code, nameLv, nameEn, group, alwaysHeavy } = itemOf(known, row.risk_code)
    const saved = <Value>(field: PlanField, value: Value) => ({ value, version: versionOf(row.id, field) })
    return {
      id: PlanRiskId.parse(row.id),
      edition: RiskEdition.parse(row.classifier_version),
      code,
      nameLv,
      nameEn,
      group,
      alwaysHeavy,
      frequency: saved('frequency', row.frequency),
      outcome: saved('outcome', Outcome.nullable().parse(row.outcome)),
      helped: saved('helped', row.helped),
      hindered: saved('hindered', row.hindered),
      measureIds: links
        .filter((link) => link.riskId === row.id)
        .map((link) => PlanMeasureId.parse(link.measureId)),
    }
  })
}

async function findMeasures(
  trx: Trx,
  planId: string,
  versionOf: VersionOf,
  links: Links,
): Promise<PlanMeasureView[]> {
  const rows = await trx
    .selectFrom('plans.plan_measures as measure')
    .leftJoin('people.persons as person', 'person.id', 'measure.responsible_id')
    .leftJoin('signals.subjects as subject', 'subject.code', 'measure.subject')
    .selectAll('measure')
    .select(['person.given_name', 'person.family_name', 'subject.name_lv', 'subject.name_en'])
    .where('measure.plan_id', '=', planId)
    .orderBy('measure.position')
    .orderBy('measure.id')
    .execute()
  const known = await listMeasures(
    trx,
    rows.map((row) => row.item_code),
  )
  return rows.map((row) => {
    const { classifier, code, nameLv, nameEn, level, takesSubject } = itemOf(known, row.item_code)
    const saved = <Value>(field: PlanField, value: Value) => ({ value, version: versionOf(row.id, field) })
    return {
      id: PlanMeasureId.parse(row.id),
      classifier,
      code,
      nameLv,
      nameEn,
      level,
      description: saved('description', row.description),
      responsibleId: saved(
        'responsibleId',
        row.responsible_id === null ? null : PersonId.parse(row.responsible_id),
      ),
      responsible: nameOf(row.given_name, row.family_name),
      responsibleName: saved('responsibleName', row.responsible_name),
      takesSubject,
      helpsIn: saved('helpsIn', row.subject),
      subject:
        row.name_lv === null || row.name_en === null ? null : { nameLv: row.name_lv, nameEn: row.name_en },
      plannedHours: saved('plannedHours', row.planned_hours === null ? null : Number(row.planned_hours)),
      riskIds: links.filter((link) => link.measureId === row.id).map((link) => PlanRiskId.parse(link.riskId)),
    }
  })
}

function nameOf(givenName: string | null, familyName: string | null): PlanMeasureView['responsible'] {
  return givenName === null || familyName === null ? null : { givenName, familyName }
}

function itemOf<Item extends { readonly code: string }>(known: readonly Item[], code: string): Item {
  const item = known.find((candidate) => candidate.code === code)
  if (item === undefined) throw new Error(`The classifier has lost the code ${code}`)
  return item
}
