import { endpoint } from '#foundation/endpoint/index.ts'
import { conflict } from '#platform/errors/app-error.ts'
import { saveScreeningNote as contract } from '../contract/screening.ts'
import { findNote } from './answer-reads.ts'
import { canScreenPupil } from './policies.ts'
import { requireSemester } from './require-semester.ts'
import { saveNote } from './screening-store.ts'

/** Saves the remark on a pupil. A save made from an older version is a conflict that carries the newer one. */
export const saveScreeningNote = endpoint({
  ...contract,
  access: canScreenPupil,
  audit: 'screening.note-saved',
  handler: async ({ trx, actor, place, params, input, today, services, note }) => {
    const semester = await requireSemester(trx, today)
    const at = services.clock.now()
    const of = { pupilId: params.pupilId, semesterId: semester.id, place }
    const saved = await saveNote(trx, of, input, { by: actor.personId, at })
    if (saved === undefined) {
      const theirs = await findNote(trx, of)
      throw conflict('screening.changed-meanwhile', {
        data: {
          value: theirs?.value ?? '',
          version: theirs?.version ?? 0,
          by: theirs?.by,
          at: theirs?.saved_at.toISOString(),
        },
      })
    }
    note({ version: saved.version })
    return { version: saved.version, savedAt: at.toISOString() }
  },
})
