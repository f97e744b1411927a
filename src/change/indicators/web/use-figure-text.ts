import { type Count, HIDDEN } from '#platform/numbers/suppression.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import type { Figures } from '../contract/overview.ts'

/** The whole of the three outcomes; undefined when one of them is hidden. */
export function evaluatedOf({ decreased, unchanged, increased }: Figures): number | undefined {
  if (decreased === HIDDEN || unchanged === HIDDEN || increased === HIDDEN) return undefined
  return decreased + unchanged + increased
}

/** Figures as they are written: hidden ones as the word, missing ones as a dash. */
export function useFigureText() {
  const { t, f } = useI18n()
  const count = (value: Count) => (value === HIDDEN ? t('indicators.overview.hidden') : f.number(value))
  return {
    count,
    share: (value: Count, figures: Figures) => {
      const whole = evaluatedOf(figures)
      return value === HIDDEN || whole === undefined || whole === 0
        ? t('indicators.overview.none')
        : f.percent(value / whole)
    },
    days: (value: Figures['medianDays']) => {
      if (value === null) return t('indicators.overview.none')
      return value === HIDDEN ? t('indicators.overview.hidden') : f.number(value)
    },
  }
}
