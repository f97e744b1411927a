import {
  comparableFields,
  type KnownInstitution,
  listKnownInstitutions,
  listSemesters,
  updateInstitutions,
} from '#foundation/institutions/index.ts'
import {
  countPupilsIn,
  forgetClassLists,
  updateEnrolments,
  updateGuardianContacts,
  updateGuardianRelations,
  updatePupils,
} from '#foundation/people/index.ts'
import { updateColleagueEmails, updatePostEnds } from '#foundation/staff/index.ts'
import {
  refreshAbsenceSummaries,
  refreshBehaviourSummaries,
  refreshMarkSummaries,
  removeEmptySummaries,
  uncoverAbsences,
  undoAbsences,
  undoBehaviour,
  undoMarks,
} from '#notice/signals/index.ts'
import { syncUnenrolled } from '#notice/unenrolled/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { listBefore, removeAdded, removeAddedInstitutions, removeAddedStaff } from './change-store.ts'
import { followClassList } from './follow-class-list.ts'
import type { StoredImport } from './import-reads.ts'
import type { JobContext } from './import-run.ts'
import { refreshFlags } from './refresh-flags.ts'
import { requireNothingAnsweredUpon, requireNothingUpon } from './require-undoable.ts'

/** Takes a committed import back: what it added goes, what it changed returns. Refuses when something stands on it. */
export async function takeBack(context: JobContext, imported: StoredImport): Promise<void> {
  await requireNothingUpon(context.trx, imported)
  context.progress.reach('writing')
  if (imported.kind === 'class_list') await undoClassList(context, imported)
  else if (imported.kind === 'staff') await undoStaff(context, imported)
  else if (imported.kind === 'institutions') await undoInstitutions(context, imported)
  else await undoSignals(context, { ...imported, kind: imported.kind })
}

async function undoClassList(context: JobContext, imported: StoredImport): Promise<void> {
  const { trx, elevate, services, today } = context
  await elevate('pupils go back to where they were, perhaps another institution', async () => {
    const before = await listBefore(trx, imported.id)
    await updatePupils(
      trx,
      before.pupils.map(({ hadCode, ...pupil }) => (hadCode ? pupil : { ...pupil, code: null })),
    )
    await updateEnrolments(trx, before.enrolments)
    await updateGuardianContacts(trx, before.contacts)
    await updateGuardianRelations(trx, before.relations)
  })
  await forgetClassLists(trx, imported.id)
  await removeAdded(trx, imported.id)
  await followClassList(context, imported.institutionId)
  await elevate('who is back is no longer enrolled nowhere', () =>
    syncUnenrolled({ trx, now: services.clock.now(), today }, { institutionId: imported.institutionId }),
  )
}

async function undoStaff({ trx }: JobContext, imported: StoredImport): Promise<void> {
  const before = await listBefore(trx, imported.id)
  await updatePostEnds(trx, before.posts)
  await updateColleagueEmails(trx, before.emails)
  await removeAddedStaff(trx, imported.id)
}

/** Only what the list changed goes back, and only if it is still as the list made it. */
async function undoInstitutions({ trx, elevate, today }: JobContext, imported: StoredImport): Promise<void> {
  const { institutions } = await listBefore(trx, imported.id)
  const known = new Map((await listKnownInstitutions(trx)).map((one) => [one.id, one]))
  const restored = institutions.flatMap(({ id, was, became }) => {
    const now = known.get(id)
    if (now === undefined) return []
    const isTouched = comparableFields.some((field) => field in became && now[field] !== became[field])
    if (isTouched) throw refuse('imports.blocked-by-register', { params: { name: now.name } })
    return [{ ...now, ...Object.fromEntries(Object.entries(was)) }]
  })
  await requireNobodyIn({ trx, elevate, today }, restored)
  await updateInstitutions(trx, restored)
  await removeAddedInstitutions(trx, imported.id)
}

/** An institution that the list let work again may have pupils by now. */
async function requireNobodyIn(
  { trx, elevate, today }: Pick<JobContext, 'trx' | 'elevate' | 'today'>,
  restored: readonly KnownInstitution[],
): Promise<void> {
  const over = restored.filter(({ closedOn }) => closedOn !== null && closedOn <= today)
  const ids = over.map(({ id }) => id)
  const pupils = await elevate('how many pupils an institution has that would end again', () =>
    countPupilsIn(trx, ids),
  )
  const [first] = over.filter(({ id }) => pupils.has(id))
  if (first !== undefined)
    throw refuse('imports.blocked-by-enrolled', {
      params: { name: first.name, count: pupils.get(first.id) ?? 0 },
    })
}

const signalsOf = {
  absences: { undo: undoAbsences, refresh: refreshAbsenceSummaries },
  marks: { undo: undoMarks, refresh: refreshMarkSummaries },
  behaviour: { undo: undoBehaviour, refresh: refreshBehaviourSummaries },
} as const

async function undoSignals(
  context: JobContext,
  imported: StoredImport & { readonly kind: keyof typeof signalsOf },
): Promise<void> {
  const { trx, today } = context
  const batch = {
    importId: imported.id,
    institutionId: imported.institutionId,
    schoolYear: imported.schoolYear,
  }
  const { undo, refresh } = signalsOf[imported.kind]
  const requireUnanswered = await requireNothingAnsweredUpon(context, imported)
  const pupilIds = await undo(trx, batch)
  const semesters = (await listSemesters(trx, today)).filter(
    (semester) => semester.schoolYear === imported.schoolYear,
  )
  const semesterIds = semesters.map((semester) => semester.id)
  const refreshAll = async () => {
    await refresh(trx, { semesterIds, pupilIds })
    const uncovered = await uncoverAbsences(trx, imported.id)
    await removeEmptySummaries(trx, { semesterIds, pupilIds: [...pupilIds, ...uncovered] })
  }
  await refreshFlags({ ...context, imported }, { semesters, pupilIds, refresh: refreshAll })
  await requireUnanswered()
}
