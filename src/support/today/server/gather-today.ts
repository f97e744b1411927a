import type { Actor } from '#foundation/access/index.ts'
import { SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { listAccessToConfirm } from '#foundation/staff/index.ts'
import { listWaitingDuplicates } from '#notice/duplicates/index.ts'
import { listDutiesToDo, listMunicipalDuties } from '#notice/duties/index.ts'
import { listUnfinishedImports } from '#notice/imports/index.ts'
import { listAskedAbout, listFlagsDue, listFlagsToAnswer } from '#notice/risk/index.ts'
import { type ClassToScreen, listClassesToScreen } from '#notice/screening/index.ts'
import { listStaleSchools } from '#notice/signals/index.ts'
import { listSilentUnenrolled } from '#notice/unenrolled/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { TodayItem, TodayView } from '../contract/today.ts'
import {
  listDueReviews,
  listStuckSchools,
  listUnfinishedSupport,
  readClock,
  SHOWN_SCHOOLS,
} from './today-view.ts'

const SHOWN = 25
/** Of a large school only the most urgent, so that everything else is still seen. */
const SHOWN_DUTIES = 10
const SHOWN_REVIEWS = 3
const SHOWN_NEEDED = 3
const SHOWN_IMPORTS = 10
/** The longest silent ones; the page of who was noticed lists them all. */
const SHOWN_STALE = 3

type Person = { readonly trx: Trx; readonly actor: Actor; readonly today: string; readonly now: Date }

/** What waits for a person: a fixed number of queries, each within the person's reach; none where there is no right. */
export async function gatherToday({
  trx,
  actor,
  today,
  now,
}: Person): Promise<{ view: TodayView; pupilIds: readonly string[] }> {
  const flags = await listFlagsToAnswer(trx, actor, now, SHOWN)
  const due = await listFlagsDue(trx, actor, now, SHOWN)
  const duties = await listDutiesToDo({ trx, actor, today }, SHOWN_DUTIES)
  const silent = await listSilentUnenrolled({ trx, actor, today }, SHOWN_DUTIES)
  const semester = await findSemesterOf(trx, today)
  const asking = { actor, today, semesterId: semester?.id ?? '00000000-0000-0000-0000-000000000000' }
  const reviews = await listDueReviews(trx, asking, SHOWN_REVIEWS)
  const stale = await listStaleSchools(trx, { actor, today, semester }, SHOWN_SCHOOLS)
  const unfinished = await listUnfinishedSupport(trx, asking, SHOWN_NEEDED)
  const coordinated = await listMunicipalDuties({ trx, actor, today }, SHOWN_SCHOOLS)
  const items: TodayItem[] = [
    ...duties.rows.map((duty) => ({ kind: 'duty' as const, duty })),
    ...(await listAskedAbout(trx, actor)).map((asked) => ({ kind: 'asked-about' as const, ...asked })),
    ...silent.rows.map((entry) => ({ kind: 'unenrolled' as const, entry })),
    ...flags.rows.filter((flag) => flag.level === 'urgent').map(asItem),
    ...due.map(asItem),
    ...flags.rows.filter((flag) => flag.level !== 'urgent').map(asItem),
    ...unfinished.stuck,
    ...unfinished.proposals,
    ...unfinished.requests,
    ...unfinished.needed,
    ...reviews.items,
    ...(await listClassesToScreen(trx, { actor, today, semester })).map(screeningItem),
    ...unfinished.drafts,
    ...(await listUnfinishedImports(trx, actor, SHOWN_IMPORTS)).map((begun) => ({
      kind: 'import' as const,
      import: begun,
    })),
    ...(await listWaitingDuplicates(trx, actor)).map((waits) => ({
      kind: 'duplicates' as const,
      ...waits,
    })),
    ...(await listAccessToConfirm(trx, actor, SHOWN_SCHOOLS)).map((waits) => ({
      kind: 'staff-access' as const,
      ...waits,
    })),
    ...coordinated.late.map((late) => ({ kind: 'late-duties' as const, ...late })),
    ...(coordinated.municipal === null
      ? []
      : [
          {
            kind: 'municipal-duties' as const,
            ...coordinated.municipal,
            schoolYear: SchoolYearCode.parse(coordinated.municipal.schoolYear),
          },
        ]),
    ...(await listStuckSchools(trx, asking, now)),
    ...stale.slice(0, SHOWN_STALE).map((school) => ({ kind: 'stale-data' as const, ...school })),
  ]
  const view = {
    items,
    more: flags.count - flags.rows.length,
    moreDuties: duties.count - duties.rows.length,
    moreNeeded: unfinished.count - unfinished.needed.length,
    moreReviews: reviews.count - reviews.items.length,
    moreUnenrolled: silent.count - silent.rows.length,
    moreStale: Math.max(0, stale.length - SHOWN_STALE),
    ...(await readClock(trx, asking)),
  }
  const told = [...flags.rows, ...due, ...duties.rows, ...unfinished.needed]
  return { view, pupilIds: told.map((row) => row.pupil.id) }
}

function screeningItem({ id, name, pupils, done, endsOn }: ClassToScreen): TodayItem {
  return { kind: 'screening', class: { id, name }, pupils, done, endsOn }
}

function asItem(flag: Extract<TodayItem, { kind: 'flag' }>['flag']): TodayItem {
  return { kind: 'flag', flag }
}
