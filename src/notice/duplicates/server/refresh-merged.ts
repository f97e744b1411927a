import type { EndpointContext } from '#foundation/endpoint/index.ts'
import { listSemesters } from '#foundation/institutions/index.ts'
import { syncDuties } from '#notice/duties/index.ts'
import { recomputeFlags } from '#notice/risk/index.ts'
import { refreshSummaries, refreshTermInputs } from '#notice/signals/index.ts'
import { syncUnenrolled } from '#notice/unenrolled/index.ts'
import type { PairPupil } from './pair-reads.ts'

type Context = Pick<EndpointContext, 'trx' | 'elevate' | 'services' | 'today'>

type Touched = {
  readonly pupilIds: readonly string[]
  readonly institutionIds: readonly PairPupil['institutionId'][]
  /** Semesters of which either pupil has, or had, a summary. */
  readonly semesterIds: readonly string[]
}

/**
 * Brings in line what follows from rows that have moved: summaries, and of the running school year flags and duties of the
 * schools concerned; last whether somebody is enrolled nowhere. Elevated: a clerk may not read flags.
 */
export async function refreshMerged(
  { trx, elevate, services, today }: Context,
  { pupilIds, institutionIds, semesterIds }: Touched,
): Promise<void> {
  const now = services.clock.now()
  const schools = [...new Set(institutionIds)].filter((id) => id !== null)
  await elevate('summaries, flags and duties follow from the rows of the merged pupils', async () => {
    await refreshSummaries(trx, { semesterIds, pupilIds })
    const semesters = await listSemesters(trx, today)
    const running = semesters.filter(
      ({ id, schoolYear }) => schoolYear === semesters[0]?.schoolYear && semesterIds.includes(id),
    )
    for (const institutionId of schools) {
      for (const semester of running) {
        await refreshTermInputs(trx, { semesterId: semester.id, institutionId })
        const day = [semester.endsOn, today].sort()[0] ?? today
        await recomputeFlags({ trx, now, day }, { institutionId })
        await syncDuties({ trx, now, today }, semester, { institutionId })
      }
      await syncUnenrolled({ trx, now, today }, { institutionId })
    }
  })
}
