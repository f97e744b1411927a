import { permits } from '#foundation/access/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { findSemesterOf, type Semester } from '#foundation/institutions/index.ts'
import { plusDays } from '#platform/calendar/plain-days.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { readScreening as contract } from '../contract/screening.ts'
import { findClassHead, listScreenedPupils } from './class-screening-view.ts'
import { canReadClassScreening, canScreenClass } from './policies.ts'
import { requireSemester } from './require-semester.ts'
import { listSigns, signSetOf } from './sign-reads.ts'

/** The grid of a class: its pupils, the signs, and what has been answered this semester. */
export const readScreening = endpoint({
  ...contract,
  access: canReadClassScreening,
  audit: 'screening.read',
  handler: async ({ trx, actor, place, params, today, services, note }) => {
    const semester = await requireSemester(trx, today)
    const head = await findClassHead(trx, params.classId)
    if (head === undefined) throw notFound()
    const asOf = services.clock.now().toISOString()
    const before = await findSemesterOf(trx, plusDays(semester.startsOn, -1))
    const pupils = await listScreenedPupils(trx, { classId: head.id, grade: head.grade, semester, before })
    note({ classId: head.id, pupils: pupils.map((pupil) => pupil.id) })
    return {
      class: head,
      semester: headOf(semester),
      semesterBefore: before === undefined ? null : headOf(before),
      signs: [...(await listSigns(trx, signSetOf(head.grade)))],
      pupils,
      asOf,
      can: { answer: permits(canScreenClass, actor, place) },
    }
  },
})

function headOf({ schoolYear, number }: Semester) {
  return { schoolYear, number }
}
