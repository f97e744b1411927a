import type { Contradiction } from '../contract/contradictions.ts'
import { minuteOf } from './clock.ts'

type Named = { readonly nameLv: string; readonly nameEn: string; readonly subject: string | null }
type Coded = Named & { readonly classifier: string; readonly code: string }
type PlanId = Extract<Contradiction, { about: 'hours-alternate' }>['otherPlanId']
/** First and last day. */
type Span = { readonly startsOn: string; readonly endsOn: string }

export type PlanInTime = Span & { readonly id: PlanId; readonly measures: readonly Coded[] }

export type GrantedService = Span & Coded

/** A planned session of the pupil that lies ahead. */
export type HourAhead = Named & {
  readonly sessionId: string
  /** The plan that promises it, by a measure or by a service asked for it. */
  readonly planId: string | null
  readonly heldOn: string
  readonly startsAt: string
  readonly minutes: number
  readonly institutionName: string
}

export type Known = {
  readonly plan: PlanInTime
  /** Other plans of the pupil that live, whenever. */
  readonly others: readonly PlanInTime[]
  readonly services: readonly GrantedService[]
  readonly hours: readonly HourAhead[]
}

/** What is promised or planned twice in the time of the plan. It tells, and judges nothing: help may be meant twice. */
export function findContradictions(known: Known): Contradiction[] {
  const others = known.others.filter((other) => sharesTime(other, known.plan))
  const hours = known.hours
    .filter(({ heldOn }) => sharesTime({ startsOn: heldOn, endsOn: heldOn }, known.plan))
    .toSorted((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1))
  return [
    ...measuresTwice(known.plan, others),
    ...servicesTwice(known.services.filter((service) => sharesTime(service, known.plan))),
    ...hoursThatMeet(hours),
    ...hoursThatAlternate(hours, known.plan, others),
  ]
}

/** Whether two spans have a day in common. */
export function sharesTime(one: Span, other: Span): boolean {
  return one.startsOn <= other.endsOn && other.startsOn <= one.endsOn
}

const keyOf = ({ classifier, code, subject }: Coded) => `${classifier} ${code} ${subject ?? ''}`
const nameOf = ({ nameLv, nameEn, subject }: Named): Named => ({ nameLv, nameEn, subject })
const momentOf = ({ heldOn, startsAt }: HourAhead) => `${heldOn} ${startsAt}`

function measuresTwice(plan: PlanInTime, others: readonly PlanInTime[]): Contradiction[] {
  const measures = [...Map.groupBy(plan.measures, keyOf)]
  return measures.flatMap(([key, [first, ...again]]): Contradiction[] => {
    if (first === undefined) return []
    const inOthers = others.filter((other) => other.measures.some((measure) => keyOf(measure) === key))
    return [...(again.length > 0 ? [null] : []), ...inOthers.map(({ id }) => id)].map((otherPlanId) => ({
      about: 'measure-twice',
      what: nameOf(first),
      otherPlanId,
    }))
  })
}

function servicesTwice(services: readonly GrantedService[]): Contradiction[] {
  return pairsOf(services)
    .filter(([one, other]) => keyOf(one) === keyOf(other) && sharesTime(one, other))
    .map(([one, other]) => ({
      about: 'service-twice',
      what: nameOf(one),
      spans: [spanOf(one), spanOf(other)],
    }))
}

const spanOf = ({ startsOn, endsOn }: Span): Span => ({ startsOn, endsOn })

function hoursThatMeet(hours: readonly HourAhead[]): Contradiction[] {
  return pairsOf(hours)
    .filter(
      ([one, other]) =>
        one.sessionId !== other.sessionId && one.heldOn === other.heldOn && sharesHour(one, other),
    )
    .map(([one, other]) => ({ about: 'hours-meet', hours: [hourOf(one), hourOf(other)] }))
}

/**
 * Two weekly hours of two plans at one time of one weekday, each begun before the other is over: no two sessions meet, but
 * neither plan gets all of its weeks. Once for each two.
 */
function hoursThatAlternate(
  hours: readonly HourAhead[],
  plan: PlanInTime,
  others: readonly PlanInTime[],
): Contradiction[] {
  const weekly = weeklyHours(hours)
  const own = weekly.filter(({ planId }) => planId === plan.id)
  return others.flatMap(({ id }) =>
    own.flatMap((one) =>
      weekly
        .filter((other) => other.planId === id && alternates(one, other))
        .map(
          (other): Contradiction => ({
            about: 'hours-alternate',
            hours: [hourOf(one.first), hourOf(other.first)],
            otherPlanId: id,
          }),
        ),
    ),
  )
}

type WeeklyHour = Span & {
  readonly planId: string | null
  readonly weekday: number
  readonly first: HourAhead
  readonly days: ReadonlySet<string>
}

/** Sessions of one plan at one time of one weekday; one alone is no weekly hour. */
function weeklyHours(hours: readonly HourAhead[]): WeeklyHour[] {
  const groups = Map.groupBy(
    hours,
    ({ planId, heldOn, startsAt, minutes }) => `${planId} ${weekdayOf(heldOn)} ${startsAt} ${minutes}`,
  )
  return [...groups.values()].flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)]
    if (first === undefined || last === undefined || group.length < 2) return []
    return {
      planId: first.planId,
      weekday: weekdayOf(first.heldOn),
      first,
      startsOn: first.heldOn,
      endsOn: last.heldOn,
      days: new Set(group.map(({ heldOn }) => heldOn)),
    }
  })
}

function alternates(one: WeeklyHour, other: WeeklyHour): boolean {
  const meets = [...one.days].some((day) => other.days.has(day))
  return (
    one.weekday === other.weekday && !meets && sharesTime(one, other) && sharesHour(one.first, other.first)
  )
}

function sharesHour(one: HourAhead, other: HourAhead): boolean {
  const [begins, alsoBegins] = [minuteOf(one.startsAt), minuteOf(other.startsAt)]
  return begins < alsoBegins + other.minutes && alsoBegins < begins + one.minutes
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

function hourOf(hour: HourAhead) {
  const { heldOn, startsAt, minutes, institutionName } = hour
  return { ...nameOf(hour), heldOn, startsAt, minutes, institutionName }
}

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]))
}
