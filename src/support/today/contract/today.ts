import { z } from 'zod'
import { SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { WaitingAccess } from '#foundation/staff/contract/waiting-access.ts'
import { WaitingDuplicates } from '#notice/duplicates/contract/waiting-duplicates.ts'
import { DutyRow } from '#notice/duties/contract/duty-lists.ts'
import { UnfinishedImport } from '#notice/imports/contract/unfinished-import.ts'
import { FlagView } from '#notice/risk/contract/flag.ts'
import { DataUntil } from '#notice/signals/contract/data-until.ts'
import { StaleSchool } from '#notice/signals/contract/stale-data.ts'
import { UnenrolledRow } from '#notice/unenrolled/contract/unenrolled-row.ts'
import { apiRoute } from '#platform/http/api-route.ts'

const Pupil = z.object({
  id: PupilId,
  givenName: z.string(),
  familyName: z.string(),
  className: z.string().nullable(),
})

/** How far a plan is that waits for whoever wrote it: begun; sent back with a remark; or evaluated, and nobody has said what follows. */
export const PlanStage = z.enum(['draft', 'returned', 'evaluated'])

/** What waits for the person, most urgent first. */
export const TodayItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('duty'), duty: DutyRow }),
  z.object({ kind: z.literal('flag'), flag: FlagView }),
  z.object({ kind: z.literal('unenrolled'), entry: UnenrolledRow }),
  z.object({
    kind: z.literal('assessment-draft'),
    assessmentId: z.uuid(),
    pupil: Pupil,
    startedAt: z.iso.datetime(),
  }),
  z.object({
    kind: z.literal('plan-unfinished'),
    planId: z.uuid(),
    pupil: Pupil,
    startedAt: z.iso.datetime(),
    stage: PlanStage,
  }),
  /** Plans to approve that this person has no part in, and services to decide on that others asked for, by school. */
  z.object({
    kind: z.enum(['plan-proposals', 'service-requests']),
    institution: z.object({ id: z.uuid(), name: z.string() }),
    count: z.int(),
    oldestAt: z.iso.datetime(),
  }),
  z.object({
    kind: z.literal('plan-review'),
    planId: z.uuid(),
    pupil: Pupil,
    reviewOn: z.iso.date(),
    /** The day has passed. */
    isLate: z.boolean(),
  }),
  /** Measures of a plan that this person leads cannot be done, and nobody has decided what to do in their place. */
  z.object({
    kind: z.literal('measure-stuck'),
    planId: z.uuid(),
    pupil: Pupil,
    count: z.int(),
    oldestAt: z.iso.datetime(),
  }),
  /** An assessment came to the result that a plan is needed, and none has been begun since. */
  z.object({
    kind: z.literal('plan-needed'),
    assessmentId: z.uuid(),
    pupil: Pupil,
    assessedAt: z.iso.datetime(),
  }),
  z.object({ kind: z.literal('import'), import: UnfinishedImport }),
  WaitingAccess.extend({ kind: z.literal('staff-access') }),
  WaitingDuplicates.extend({ kind: z.literal('duplicates') }),
  z.object({
    kind: z.literal('screening'),
    class: z.object({ id: z.uuid(), name: z.string() }),
    pupils: z.int(),
    done: z.int(),
    endsOn: z.iso.date(),
  }),
  z.object({
    kind: z.literal('stuck-flags'),
    institution: z.object({ id: z.uuid(), name: z.string() }),
    count: z.int(),
    oldestDays: z.int(),
    /** When the municipality last asked the school about them; null: it has not. */
    remindedAt: z.iso.datetime().nullable(),
  }),
  z.object({
    kind: z.literal('asked-about'),
    institution: z.object({ id: z.uuid(), name: z.string() }),
    count: z.int(),
    askedAt: z.iso.datetime(),
    note: z.string(),
  }),
  z.object({
    kind: z.literal('late-duties'),
    institution: z.object({ id: z.uuid(), name: z.string() }),
    count: z.int(),
    /** Last day of the one that has been late the longest. */
    oldestDueOn: z.iso.date(),
  }),
  /** About how many duties of the school year no municipality has done anything, though the school did its part or is late. */
  z.object({
    kind: z.literal('municipal-duties'),
    schoolYear: SchoolYearCode,
    count: z.int(),
    /** Last day of the school's part of the oldest one. */
    oldestDueOn: z.iso.date(),
  }),
  StaleSchool.extend({ kind: z.literal('stale-data') }),
])
export type TodayItem = z.infer<typeof TodayItem>

export const TodayView = z.object({
  items: z.array(TodayItem),
  /** More flags wait than are shown. */
  more: z.int(),
  /** More duties wait than are shown. */
  moreDuties: z.int(),
  /** More pupils need a plan than are shown. */
  moreNeeded: z.int(),
  /** More plans are due for review than are shown. */
  moreReviews: z.int(),
  /** More children enrolled nowhere have been silent than are shown. */
  moreUnenrolled: z.int(),
  /** The data of more institutions are old than are shown. */
  moreStale: z.int(),
  clock: z
    .object({
      /** Median whole days from notice to first answer this semester; null while nothing has been answered. */
      medianDays: z.number().nullable(),
      answered: z.int(),
      raised: z.int(),
    })
    .nullable(),
  freshness: DataUntil,
})
export type TodayView = z.infer<typeof TodayView>

export const readToday = apiRoute({ route: 'GET /today', output: TodayView })
