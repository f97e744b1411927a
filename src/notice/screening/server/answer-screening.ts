import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { answerScreening as contract } from '../contract/screening.ts'
import { findGrade, listAnswers } from './answer-reads.ts'
import { canScreenPupil } from './policies.ts'
import { requireSemester } from './require-semester.ts'
import { saveAnswers } from './screening-store.ts'
import { listSigns, signSetOf } from './sign-reads.ts'

/**
 * Saves what was seen of a pupil, one sign or a whole row. Where somebody else has answered meanwhile, that answer stays and
 * comes back; the same answer sent twice counts once.
 */
export const answerScreening = endpoint({
  ...contract,
  access: canScreenPupil,
  audit: 'screening.answered',
  handler: async ({ trx, actor, place, params, input, today, services, note }) => {
    const semester = await requireSemester(trx, today)
    const set = signSetOf(await findGrade(trx, place.classId))
    const known = new Set((await listSigns(trx, set)).map((sign) => sign.code))
    const unknown = input.answers.find((answer) => !known.has(answer.sign))
    if (unknown !== undefined) throw refuse('screening.sign-unknown', { params: { code: unknown.sign } })
    const at = services.clock.now()
    const of = { pupilId: params.pupilId, semesterId: semester.id, place, set }
    const written = await saveAnswers(trx, of, input.answers, { by: actor.personId, at })
    const stand = new Map((await listAnswers(trx, of)).map((answer) => [answer.sign, answer]))
    note({ signs: [...written] })
    return {
      savedAt: at.toISOString(),
      answers: input.answers.flatMap(({ sign, value }) => {
        const answer = stand.get(sign)
        if (answer === undefined) return []
        const isSaved = written.has(sign) || answer.value === value
        return [{ ...answer, outcome: isSaved ? ('saved' as const) : ('kept' as const) }]
      }),
    }
  },
})
