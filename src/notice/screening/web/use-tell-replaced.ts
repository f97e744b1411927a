import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { showUndo } from '#web/ui/toast-store.ts'
import type { ScreenedPupil, SignAnswer, SignValue } from '../contract/screening.ts'
import { useLevelText } from './use-level-text.ts'

/** A saved answer that another takes the place of, and the way to give it back. */
export type Replaced = {
  readonly pupil: ScreenedPupil
  readonly before: SignAnswer
  readonly after: SignValue
  readonly giveBack: () => void
}

/** Says whose answer one's own has taken the place of, and gives it back: what a colleague saw is not gone by a key. */
export function useTellReplaced(): (replaced: Replaced) => void {
  const t = useT()
  const f = useFormat()
  const levelText = useLevelText()
  const { person } = useSession()
  const text = (value: SignValue) => (value === null ? t('screening.grid.noAnswer') : levelText(value))
  return ({ pupil, before, after, giveBack }) => {
    if (before.answeredBy === '' || before.answeredBy === f.name(person)) return
    const words = {
      name: f.name(pupil),
      by: before.answeredBy,
      theirs: text(before.value),
      mine: text(after),
    }
    showUndo(t('screening.grid.replaced', words), giveBack)
  }
}
