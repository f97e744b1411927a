import type { TodayItem, TodayView } from '#support/today/contract/today.ts'
import { type WaitingLine, waitingKinds } from '../contract/digest.ts'

type Kind = WaitingLine['kind']

const kindOf: Readonly<Record<TodayItem['kind'], Kind>> = {
  duty: 'duties',
  flag: 'flags',
  unenrolled: 'unenrolled',
  'plan-proposals': 'proposals',
  'service-requests': 'requests',
  'plan-review': 'reviews',
  'measure-stuck': 'stuck',
  'plan-needed': 'needed',
  screening: 'screening',
  import: 'imports',
  'staff-access': 'access',
  duplicates: 'duplicates',
  'assessment-draft': 'drafts',
  'plan-unfinished': 'drafts',
  'asked-about': 'asked',
  'municipal-duties': 'duties',
  'stuck-flags': 'schools',
  'late-duties': 'schools',
  'stale-data': 'schools',
}

/** Lines of a school that say themselves how much waits; other lines of schools count schools. */
const countsItself = new Set<TodayItem['kind']>([
  'staff-access',
  'duplicates',
  'asked-about',
  'plan-proposals',
  'service-requests',
  'municipal-duties',
  'measure-stuck',
])

/** How much of each kind stands on somebody's Today: numbers alone, no child and no school. What is not there has no line. */
export function waitingLines(today: TodayView): WaitingLine[] {
  const counts: Record<Kind, number> = {
    duties: today.moreDuties,
    flags: today.more,
    unenrolled: today.moreUnenrolled,
    proposals: 0,
    requests: 0,
    stuck: 0,
    reviews: today.moreReviews,
    needed: today.moreNeeded,
    screening: 0,
    drafts: 0,
    imports: 0,
    asked: 0,
    access: 0,
    duplicates: 0,
    schools: 0,
  }
  const schools = new Set<string>()
  for (const item of today.items) {
    if (countsItself.has(item.kind) && 'count' in item) counts[kindOf[item.kind]] += item.count
    else if ('institution' in item) schools.add(item.institution.id)
    else counts[kindOf[item.kind]]++
  }
  counts.schools = schools.size
  return waitingKinds.filter((kind) => counts[kind] > 0).map((kind) => ({ kind, count: counts[kind] }))
}
