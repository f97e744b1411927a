import { listInstitutionsWithin, requireMunicipality, territoryOn } from '#change/indicators/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { listSemesters } from '#foundation/institutions/index.ts'
import { listSubjects } from '#notice/signals/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { doseBands } from '#support/plans/index.ts'
import { readAnalysis as contract, riskGroups } from '../contract/analysis.ts'
import { doseRows, measureRows, riskGroupRows, riskRows, subjectRows } from '../domain/support-tables.ts'
import { choosePeriod } from './choose-period.ts'
import { readExactSupport } from './exact-support.ts'
import { listKnownMeasures, listKnownRisks, oneCentsPerHour } from './known-codes.ts'
import { canAnalyse } from './policies.ts'
import { groupsOfRisks } from './risk-groups.ts'

/**
 * The analysis of a municipality or a school, exact. Counted elevated, for the schools in which the reader holds the right: a plan
 * counts where it was opened.
 */
export const readAnalysis = endpoint({
  ...contract,
  access: canAnalyse,
  audit: 'analysis.analysis-read',
  handler: async ({ trx, actor, query, today, services, note, elevate }) => {
    const asked = { trx, actor, today, capability: 'institution.overview', ...query } as const
    const municipality = await requireMunicipality(asked)
    const all = await listInstitutionsWithin(asked, municipality.id)
    const places = all.filter(({ id }) => id === (query.institutionId ?? id))
    if (places.length === 0) throw notFound()
    const period = choosePeriod(await listSemesters(trx, today), today, query)
    const measures = await listKnownMeasures(trx)
    const only = places.length === 1 ? places[0] : undefined
    note({
      municipalityId: municipality.id,
      institutionId: only?.id ?? null,
      schoolYear: period.schoolYear,
      semester: period.semester,
    })
    const exact = await elevate('figures of the reader’s own schools', () =>
      readExactSupport(trx, { by: 'institution', places, period, measures }),
    )
    const risks = await listKnownRisks(trx, exact.risks)
    const kinds = new Map(places.map(({ id, kind }) => [id, kind]))
    const { semesterIds: _, from: __, until: ___, ...told } = period
    return {
      of: only === undefined ? ('municipality' as const) : ('institution' as const),
      place: only === undefined ? municipality : { id: only.id, name: only.name },
      institutions: all.length > 1 ? all.map(({ id, name }) => ({ id, name })) : [],
      municipalities: [],
      regions: [],
      regionsSince: null,
      ...told,
      schoolYears: [...told.schoolYears],
      asOf: services.clock.now().toISOString(),
      territorySince: territoryOn(today).validFrom,
      centsPerHour: oneCentsPerHour(measures),
      published: false,
      rows: exact.rows.filter(({ id, figures }) => kinds.get(id) !== 'preschool' || figures.plans > 0),
      total: exact.total,
      measures: [...measureRows(exact.measures, measures)],
      subjects: [...subjectRows(exact.measures, await listSubjects(trx))],
      riskGroups: [...riskGroupRows(exact.risks, groupsOfRisks(risks), riskGroups)],
      risks: [...riskRows(exact.risks, risks)],
      dose: [...doseRows(exact.risks, doseBands)],
    }
  },
})
