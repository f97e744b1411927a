import type { Autosave } from '#web/autosave/use-autosave.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import type { ScreenedPupil, ScreeningSign, SignValue } from '../contract/screening.ts'
import { useLevelText } from './use-level-text.ts'

/** What a cell says aloud: the sign, the answer, and who gave it. */
export function useAnswerText(
  pupil: ScreenedPupil,
  { code, shortLv, shortEn }: ScreeningSign,
): (answer: Autosave<SignValue>, isSuggestion: boolean) => string {
  const { t, f, locale } = useI18n()
  const levelText = useLevelText()
  const sign = locale === 'lv' ? shortLv : shortEn
  return ({ value, state }, isSuggestion) => {
    const suggested = pupil.journal.suggested[code] ?? 0
    if (value === null) {
      return isSuggestion
        ? t('screening.grid.cell.suggested', { sign, value: suggested, level: levelText(suggested) })
        : t('screening.grid.cell.empty', { sign })
    }
    const level = levelText(value)
    if (state.kind === 'failed' || state.kind === 'refused')
      return t('screening.grid.cell.unsaved', { sign, value, level })
    const saved = pupil.answers.find((answer) => answer.sign === code && answer.value === value)
    return saved === undefined
      ? t('screening.grid.cell.answered', { sign, value, level })
      : t('screening.grid.cell.answeredBy', {
          sign,
          value,
          level,
          by: saved.answeredBy,
          at: f.dateTime(saved.answeredAt),
        })
  }
}
