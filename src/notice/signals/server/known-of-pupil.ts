import { type Actor, type Place, permits } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { isLow, unexcusedLimitOf } from '../domain/limits.ts'
import { listSubjectSums, readTerm } from './known-of-pupil-reads.ts'
import { canReadBehaviour, canReadSignals } from './policies.ts'

type Named = { readonly nameLv: string; readonly nameEn: string }

/** What the data of one semester say of a pupil. Null: no data of that kind have arrived, or they are not for this reader. */
export type KnownOfPupil = {
  readonly absence: {
    readonly unit: 'lessons' | 'days'
    readonly count: number
    readonly until: string
  } | null
  readonly marks: { readonly lowSubjects: Named[]; readonly until: string } | null
  readonly behaviour: {
    readonly reprimands: number
    readonly incidents: number
    readonly until: string
  } | null
}

const NOTHING: KnownOfPupil = { absence: null, marks: null, behaviour: null }

export async function findKnownOfPupil(
  trx: Trx,
  reader: { readonly actor: Actor; readonly place: Place },
  of: { readonly pupilId: string; readonly semesterId: string },
): Promise<KnownOfPupil> {
  if (!permits(canReadSignals, reader.actor, reader.place)) return NOTHING
  const term = await readTerm(trx, of)
  if (term === undefined) return NOTHING
  return {
    absence: absenceOf(term),
    marks:
      term.marksUntil === null ? null : { lowSubjects: await lowSubjectsOf(trx, of), until: term.marksUntil },
    behaviour:
      term.behaviourUntil !== null && permits(canReadBehaviour, reader.actor, reader.place)
        ? { reprimands: term.reprimands, incidents: term.incidents, until: term.behaviourUntil }
        : null,
  }
}

type Term = NonNullable<Awaited<ReturnType<typeof readTerm>>>

function absenceOf(term: Term): KnownOfPupil['absence'] {
  if (term.absencesUntil === null) return null
  const { unit } = unexcusedLimitOf(term.grade)
  const count = unit === 'days' ? term.daysUnexcused : term.lessonsUnexcused
  return { unit, count, until: term.absencesUntil }
}

async function lowSubjectsOf(trx: Trx, of: { pupilId: string; semesterId: string }): Promise<Named[]> {
  const subjects = await listSubjectSums(trx, of)
  return subjects.filter(({ mean }) => isLow(mean)).map(({ nameLv, nameEn }) => ({ nameLv, nameEn }))
}
