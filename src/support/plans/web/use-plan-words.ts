import { useI18n } from '#web/i18n/i18n-context.ts'
import { planWording } from '../domain/plan-wording.ts'

/** Words that the pages of a plan share, in the language of the reader. */
export function usePlanWords() {
  return planWording(useI18n())
}
