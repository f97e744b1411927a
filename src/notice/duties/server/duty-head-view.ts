import { sql } from 'kysely'
import { z } from 'zod'
import { schoolCalendar } from '#foundation/institutions/index.ts'
import { DutyHead } from '../contract/duty.ts'
import { schoolDaysLeft } from '../domain/duty-clock.ts'
import { dutyState } from '../domain/duty-state.ts'
import { schoolDaysOf } from './duty-terms-reads.ts'

/** The columns that every list and page of duties shows, as one JSON; needs the joins of `dutyHeadJoins`. */
export const dutyHead = sql<unknown>`jsonb_build_object(
  'id', duty.id, 'basis', duty.basis, 'counted', duty.counted, 'allowed', duty.allowed, 'countedUntil', duty.counted_until,
  'schoolYear', semester.school_year, 'semester', semester.number, 'openedOn', duty.opened_on, 'dueOn', duty.due_on,
  'doneOn', duty.done_on, 'isWithdrawn', duty.withdrawn_at is not null, 'underLimit', duty.under_limit_at is not null,
  'institutionName', institution.name, 'grade', coalesce(class.grade, 0),
  'pupil', jsonb_build_object('id', pupil.id, 'givenName', pupil.given_name, 'familyName', pupil.family_name, 'className', class.name))`

export const dutyHeadJoins = sql`
  join people.pupils pupil on pupil.id = duty.pupil_id
  join institutions.semesters semester on semester.id = duty.semester_id
  left join institutions.classes class on class.id = duty.class_id
  left join institutions.institutions institution on institution.id = duty.institution_id`

const Stored = DutyHead.omit({ state: true, schoolDaysLeft: true }).extend({
  isWithdrawn: z.boolean(),
  grade: z.int(),
})

/** The head with what follows from the day: its state, and the school days that are left. */
export function headOf(stored: unknown, today: string): DutyHead {
  const { isWithdrawn, grade, ...head } = Stored.parse(stored)
  const state = dutyState({ ...head, isWithdrawn }, today)
  const runs = state === 'open' || state === 'late'
  const days = schoolDaysOf(grade, calendarFrom(head.openedOn))
  return { ...head, state, schoolDaysLeft: runs ? schoolDaysLeft(days, head.dueOn, today) : 0 }
}

/** School years from the one in which it opened: those before it have no day to count. */
function calendarFrom(openedOn: string) {
  return schoolCalendar().filter(
    (year) => year.semesters[1].endsOnGrade12 === undefined || year.semesters[1].endsOnGrade12 >= openedOn,
  )
}
