import { type Autosave, useAutosave } from '#web/autosave/use-autosave.ts'
import type { ScreenedPupil, SignValue } from '../contract/screening.ts'
import type { RowSaves } from './row-saves.ts'

/** The answer to one sign of one pupil, which saves itself together with others of the row. */
export function useSignAnswer(pupil: ScreenedPupil, sign: string, saves: RowSaves): Autosave<SignValue> {
  const saved = pupil.answers.find((answer) => answer.sign === sign)
  return useAutosave<SignValue>({
    key: `screening:${pupil.id}:${sign}`,
    value: saved?.value ?? null,
    version: saved?.version ?? 0,
    save: (value, version) => saves.save(sign, value, version),
  })
}
