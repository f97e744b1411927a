import { listInstitutionsWithin, requireMunicipality } from '#change/indicators/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { listSemesters } from '#foundation/institutions/index.ts'
import { readInstitutionIndicators as contract } from '../contract/institution-indicators.ts'
import { institutionIndicators } from '../domain/institution-indicators.ts'
import type { ExactFigures, ExactRow } from '../domain/publish.ts'
import { choosePeriod } from './choose-period.ts'
import { readPlaceFigures } from './exact-support.ts'
import { listKnownMeasures } from './known-codes.ts'
import { canAnalyse } from './policies.ts'

/** The present school year and those before it. */
const YEARS = 3

/** The thirteen indicators of each school, year by year. Counted elevated, as the analysis. */
export const readInstitutionIndicators = endpoint({
  ...contract,
  access: canAnalyse,
  audit: 'analysis.indicators-read',
  handler: async ({ trx, actor, query, today, services, note, elevate }) => {
    const asked = { trx, actor, today, capability: 'institution.overview', ...query } as const
    const municipality = await requireMunicipality(asked)
    const places = await listInstitutionsWithin(asked, municipality.id)
    const measures = await listKnownMeasures(trx)
    const semesters = await listSemesters(trx, today)
    const schoolYears = choosePeriod(semesters, today, {}).schoolYears.slice(0, YEARS).toReversed()
    note({ municipalityId: municipality.id })
    const years = await elevate('figures of the reader’s own schools', async () => {
      const found: (readonly ExactRow[])[] = []
      for (const schoolYear of schoolYears) {
        const period = choosePeriod(semesters, today, { schoolYear })
        found.push((await readPlaceFigures(trx, { by: 'institution', places, period, measures })).rows)
      }
      return found
    })
    const institutions = places.map(({ id, name, kind }, index) => ({
      id,
      name,
      kind,
      figures: years.flatMap((rows) => rows[index]?.figures ?? []),
    }))
    return {
      municipality,
      schoolYears: [...schoolYears],
      asOf: services.clock.now().toISOString(),
      institutions: institutions
        .filter(({ kind, figures }) => kind !== 'preschool' || figures.some(({ plans }) => plans > 0))
        .map(({ id, name, figures }) => ({ id, name, years: figures.map(indicatorsOf) })),
    }
  },
})

function indicatorsOf(figures: ExactFigures) {
  const isPriced = figures.unpriced < figures.consultations || figures.consultations === 0
  return institutionIndicators({
    targetGroup: figures.learners,
    supportedPupils: figures.pupils,
    plans: figures.plans,
    economicMeasures: figures.economicMeasures,
    economicPlannedCents: figures.economicMeasures === 0 ? 0 : null,
    consultations: figures.consultations,
    consultationHours: figures.consultationHours,
    consultationPlannedCents: isPriced ? figures.consultationCents : null,
    usedCents: null,
  })
}
