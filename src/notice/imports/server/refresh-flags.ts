import type { Semester } from '#foundation/institutions/index.ts'
import { listPresentSchools } from '#foundation/people/index.ts'
import { syncDuties } from '#notice/duties/index.ts'
import { recomputeFlags } from '#notice/risk/index.ts'
import { refreshTermInputs } from '#notice/signals/index.ts'
import type { ImportReport } from '../contract/import-report.ts'
import type { JobContext } from './import-run.ts'

type Context = Omit<JobContext, 'note' | 'askedBy'> & {
  readonly imported: { readonly institutionId: string }
}

type Followed = Pick<ImportReport, 'flags' | 'duties'>

type Refreshing = {
  readonly semesters: readonly Semester[]
  /** Whose data changed. */
  readonly pupilIds: readonly string[]
  /** Whose absences are counted with what else is counted of a semester, because `refresh` has not counted them. */
  readonly absencesOf?: readonly string[]
  /** Brings their summaries up to date. */
  readonly refresh: () => Promise<void>
}

/**
 * Refreshes summaries, then the flags and the duties that follow from them, in the import's own transaction. Elevated: a
 * clerk who brings in data may not read flags. Flags belong to the school where a pupil is now, so those of schools to
 * which a pupil has moved follow too; their numbers are not told, because they are no business of this school.
 */
export function refreshFlags(
  context: Context,
  { semesters, pupilIds, absencesOf = [], refresh }: Refreshing,
): Promise<Followed> {
  const { trx, services, imported } = context
  context.progress.reach('flags')
  return context.elevate('summaries, flags and duties follow from the imported rows', async () => {
    await refresh()
    const others = (await listPresentSchools(trx, pupilIds)).filter((id) => id !== imported.institutionId)
    const total = { raised: 0, changed: 0, withdrawn: 0 }
    const duties = { opened: 0, withdrawn: 0, kept: 0 }
    for (const semester of semesters) {
      const day = [semester.endsOn, context.today].sort()[0] ?? context.today
      const now = services.clock.now()
      const scope = { institutionId: imported.institutionId }
      const recompute = async (institutionId: string) => {
        await refreshTermInputs(trx, { semesterId: semester.id, institutionId, absencesOf })
        return recomputeFlags({ trx, now, day }, { institutionId })
      }
      const changes = await recompute(imported.institutionId)
      for (const other of others) await recompute(other)
      total.raised += changes.raised
      total.changed += changes.changed
      total.withdrawn += changes.withdrawn
      const { opened, withdrawn, kept } = await syncDuties(
        { trx, now, today: context.today },
        semester,
        scope,
      )
      duties.opened += opened
      duties.withdrawn += withdrawn
      duties.kept += kept
    }
    return { flags: total, duties }
  })
}
