import { useI18n } from '#web/i18n/i18n-context.ts'
import { reportWording } from '../domain/report-wording.ts'

/** Words that a report is told with, in the language of the reader. */
export function useReportWords() {
  return reportWording(useI18n())
}
