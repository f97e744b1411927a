import type { Endpoint } from '#foundation/endpoint/index.ts'
import { answerScreening } from './answer-screening.ts'
import { listPupilScreenings } from './list-pupil-screenings.ts'
import { listScreeningChanges } from './list-screening-changes.ts'
import { listScreeningHistory } from './list-screening-history.ts'
import { listScreenings } from './list-screenings.ts'
import { readScreening } from './read-screening.ts'
import { saveScreeningNote } from './save-screening-note.ts'

export const screeningEndpoints: readonly Endpoint[] = [
  listScreenings,
  readScreening,
  listScreeningChanges,
  answerScreening,
  saveScreeningNote,
  listPupilScreenings,
  listScreeningHistory,
]
