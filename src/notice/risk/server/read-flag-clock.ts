import { endpoint } from '#foundation/endpoint/index.ts'
import { findSemesterOf, listSchoolsWithin, listSchoolYears } from '#foundation/institutions/index.ts'
import { findDataUntil, listStaleSchools } from '#notice/signals/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { readFlagClock as contract, type FlagClock } from '../contract/flag-clock.ts'
import { standingOut } from '../domain/outlier.ts'
import { listClassShares } from './environment-reads.ts'
import { listFlagClocks } from './flag-clock-view.ts'
import { canListFlags } from './policies.ts'
import { listUniversalActivities } from './universal-activities.ts'

/** School years that stand to be chosen: as far back as somebody asks in practice. */
const YEARS = 4
/** More schools than any municipality has. */
const SCHOOLS = 200

/** From notice to the first answer: of the school that is asked for or is the only one within reach by class, else by school. */
export const readFlagClock = endpoint({
  ...contract,
  access: canListFlags,
  audit: 'risk.clock-read',
  handler: async ({ trx, actor, query, today, services, note, elevate }) => {
    const now = services.clock.now()
    const institutions = await listSchoolsWithin(trx, 'flag.read')
    const institution = chosenOf(institutions, query.institutionId)
    const schoolYears = (await listSchoolYears(trx, today)).slice(0, YEARS)
    const schoolYear = query.schoolYear ?? schoolYears[0] ?? ''
    note({ institutionId: institution?.id ?? null, schoolYear })
    const asked = { actor, institutionId: institution?.id ?? null, schoolYear, now }
    const { rows, total } = await listFlagClocks(trx, asked)
    const semester = await findSemesterOf(trx, today)
    const present = semester?.schoolYear === schoolYear ? semester : undefined
    const reached = { actor, today, semester: present, institutionId: institution?.id }
    const outliers =
      institution === null || present === undefined
        ? []
        : await elevate('shares of the classes of a school, without anybody’s name', () =>
            listClassesStandingOut(trx, { institutionId: institution.id, semesterId: present.id }),
          )
    const shown = outliers.filter(({ classId }) => rows.some(({ place }) => place.id === classId))
    return {
      institution,
      institutions,
      schoolYear,
      schoolYears,
      asOf: now.toISOString(),
      dataUntil: await findDataUntil(trx, reached),
      staleSchools: [...(await listStaleSchools(trx, reached, SCHOOLS))],
      rows,
      total,
      standingOut: shown,
      activities: shown.length === 0 ? [] : await listUniversalActivities(trx),
    }
  },
})

function chosenOf(within: FlagClock['institutions'], id: string | undefined): FlagClock['institution'] {
  if (id === undefined) return within.length === 1 ? (within[0] ?? null) : null
  const chosen = within.find((institution) => institution.id === id)
  if (chosen === undefined) throw notFound()
  return chosen
}

async function listClassesStandingOut(
  trx: Trx,
  of: { readonly institutionId: string; readonly semesterId: string },
): Promise<FlagClock['standingOut']> {
  const shares = await listClassShares(trx, of)
  const sum = (key: 'pupils' | 'noticed') => shares.reduce((total, share) => total + share[key], 0)
  const school = { pupils: sum('pupils'), noticed: sum('noticed') }
  return shares.flatMap(({ classId, name, ...share }) => {
    const out = standingOut(name, share, school)
    return out === null ? [] : [{ classId, ...out }]
  })
}
