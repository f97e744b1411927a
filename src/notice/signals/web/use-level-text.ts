import { useT } from '#web/i18n/i18n-context.ts'
import type { LevelCount } from '../domain/mark-levels.ts'

/** Formative levels as they stand in a line, the latest first: "T: 3, S: 1". */
export function useLevelText(): (levels: readonly LevelCount[]) => string {
  const t = useT()
  return (levels) => levels.map((one) => t('signals.marks.levelCount', one)).join(', ')
}
