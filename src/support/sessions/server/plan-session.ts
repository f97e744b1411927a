import { endpoint } from '#foundation/endpoint/index.ts'
import { attempt } from '#platform/db/attempt.ts'
import type { Trx } from '#platform/db/connect.ts'
import { conflict, refuse } from '#platform/errors/app-error.ts'
import { newId } from '#platform/ids/ids.ts'
import { planSession as contract, type Need } from '../contract/session.ts'
import { weeklyDays } from '../domain/weeks.ts'
import { listHolidays } from './holiday-reads.ts'
import { canPlanSessions } from './policies.ts'
import { requireFree } from './require-free.ts'
import { listNeeds, type SessionNeed } from './session-need-reads.ts'
import { insertParticipants, insertSessions, lockSession } from './session-store.ts'
import { listSpecialists } from './specialist-reads.ts'

const MOST_WEEKS = 40

/** Plans a session, or one each week. Sent twice after a lost connection it is planned once. */
export const planSession = endpoint({
  ...contract,
  access: canPlanSessions,
  audit: 'sessions.session-planned',
  handler: async ({ trx, actor, params, input, today, place, services, note }) => {
    const { institutionId, sessionId } = params
    const { specialistId, startsAt, minutes, room } = input
    const known = await lockSession(trx, sessionId)
    if (known !== undefined) {
      if (known.institutionId !== institutionId || known.specialistId !== specialistId)
        throw conflict('sessions.id-taken')
      note({ sessionId, again: true })
      return { sessionId, days: [known.heldOn] }
    }
    const [first, ...others] = chosen(await listNeeds(trx, institutionId, today), input.needs)
    const needs = [first, ...others]
    requireTogether(first, others)
    await requireSpecialist(trx, { institutionId, specialistId, today })
    const days = await requireDays(trx, input, needs)
    const pupilIds = needs.map(({ pupil }) => pupil.id)
    await requireFree(trx, { specialistId, pupilIds, days, startsAt, minutes })

    const weeks = days.map((heldOn, index) => ({ heldOn, id: index === 0 ? sessionId : newId() }))
    const of = {
      institutionId,
      municipalityId: place.municipalityId ?? '',
      specialistId,
      seriesId: sessionId,
    }
    const { kind, classifierVersion, subject, most } = first
    const what = { classifier: kind.classifier, classifierVersion, kindCode: kind.code, subject, most }
    const written = await attempt(trx, async () => {
      await insertSessions(
        trx,
        weeks.map((week) => ({ ...of, ...what, ...week, startsAt, minutes, room })),
        { by: actor.personId, at: services.clock.now() },
      )
      await insertParticipants(
        trx,
        weeks.flatMap((week) => needs.map((need) => participantOf(week.id, need))),
      )
      return true
    })
    if (written === undefined) throw refuse('sessions.hour-taken')
    note({ sessionId, weeks: days.length, pupils: pupilIds })
    return { sessionId, days: [...days] }
  },
})

function participantOf(sessionId: string, need: SessionNeed) {
  return {
    id: newId(),
    sessionId,
    pupilId: need.pupil.id,
    place: need.place,
    from: need.from,
    needId: need.id,
  }
}

function chosen(
  known: readonly SessionNeed[],
  asked: readonly Need[],
): readonly [SessionNeed, ...SessionNeed[]] {
  const [first, ...others] = asked.map((one) => {
    const need = known.find(({ from, id }) => from === one.from && id === one.id)
    if (need === undefined)
      throw refuse('sessions.need-unknown', { fields: { needs: 'sessions.need-unknown' } })
    return need
  })
  if (first === undefined) throw refuse('sessions.need-unknown')
  return [first, ...others]
}

/** One kind and subject for all, each pupil once, and no more than the kind allows. */
function requireTogether(first: SessionNeed, others: readonly SessionNeed[]): void {
  const differs = others.some(
    ({ kind, subject }) =>
      kind.classifier !== first.kind.classifier || kind.code !== first.kind.code || subject !== first.subject,
  )
  if (differs) throw refuse('sessions.kinds-differ', { fields: { needs: 'sessions.kinds-differ' } })
  const pupils = [first, ...others].map(({ pupil }) => pupil.id)
  if (new Set(pupils).size < pupils.length)
    throw refuse('sessions.pupil-twice', { fields: { needs: 'sessions.pupil-twice' } })
  if (pupils.length > first.most) throw refuse('sessions.too-many', { params: { most: first.most } })
}

async function requireSpecialist(
  trx: Trx,
  asked: { readonly institutionId: string; readonly specialistId: string; readonly today: string },
): Promise<void> {
  const specialists = await listSpecialists(trx, asked.institutionId, asked.today)
  if (!specialists.some(({ id }) => id === asked.specialistId))
    throw refuse('sessions.not-staff', { fields: { specialistId: 'sessions.not-staff' } })
}

type Days = { readonly heldOn: string; readonly repeatUntil: string | null }

/** The days of the series: within the time of each need, and none of them a holiday of who takes part. */
async function requireDays(
  trx: Trx,
  { heldOn, repeatUntil }: Days,
  needs: readonly SessionNeed[],
): Promise<readonly string[]> {
  const span = { first: heldOn, last: repeatUntil ?? heldOn }
  if (span.last < span.first)
    throw refuse('sessions.series-reversed', { fields: { repeatUntil: 'sessions.series-reversed' } })
  const outside = needs.find(({ startsOn, endsOn }) => span.first < startsOn || span.last > endsOn)
  if (outside !== undefined) {
    const { startsOn: from, endsOn: until, pupil } = outside
    throw refuse('sessions.outside-period', {
      params: { name: `${pupil.givenName} ${pupil.familyName}`, from, until },
    })
  }
  const grades = needs.flatMap(({ grade }) => (grade === null ? [] : [grade]))
  const days = weeklyDays(span, await listHolidays(trx, span), grades)
  if (days[0] !== span.first) throw refuse('sessions.holiday', { fields: { heldOn: 'sessions.holiday' } })
  if (days.length > MOST_WEEKS) throw refuse('sessions.too-many-weeks', { params: { most: MOST_WEEKS } })
  return days
}
