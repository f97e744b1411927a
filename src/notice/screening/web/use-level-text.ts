import { useT } from '#web/i18n/i18n-context.ts'

const levels = ['0', '1', '2', '3'] as const

/** The word of an answer: nav novērots, reti, bieži, vienmēr. */
export function useLevelText(): (value: number) => string {
  const t = useT()
  return (value) => t(`screening.grid.levels.${levels[value] ?? '0'}`)
}
