import { HIDDEN } from '#platform/numbers/suppression.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { ratio } from '../domain/ratio.ts'

/** A published figure is a number or hidden; an exact one may be unknown. */
export type Shown = number | typeof HIDDEN | null

export type Outcomes = { readonly decreased: Shown; readonly unchanged: Shown; readonly increased: Shown }

/** How many risks were evaluated; null when an outcome is hidden. */
export function evaluatedOf({ decreased, unchanged, increased }: Outcomes): number | null {
  return isKnown(decreased) && isKnown(unchanged) && isKnown(increased)
    ? decreased + unchanged + increased
    : null
}

export function isKnown(value: Shown): value is number {
  return value !== null && value !== HIDDEN
}

/** A part against its whole, where both are known. */
export function shareOf(part: Shown, whole: Shown): Shown {
  if (part === HIDDEN || whole === HIDDEN) return HIDDEN
  return part === null || whole === null ? null : ratio(part, whole)
}

/** Figures as they are written: hidden ones as the word, unknown ones as a dash. */
export function useSupportText() {
  const { t, f } = useI18n()
  const write = (format: (value: number) => string) => (value: Shown) => {
    if (value === HIDDEN) return t('analysis.page.hidden')
    return value === null ? t('analysis.page.none') : format(value)
  }
  return {
    count: write((value) => f.number(value)),
    ratio: write((value) => f.number(value, 2)),
    euro: write(f.euro),
    /** A large sum: cents say nothing in it. */
    wholeEuro: write((cents) => t('analysis.page.wholeEuro', { euro: f.number(cents / 100, 0) })),
    percent: write((value) => f.percent(value, 1)),
    /** Of all evaluated risks those that decreased. */
    decreased: (outcomes: Outcomes) =>
      outcomes.decreased === HIDDEN
        ? t('analysis.page.hidden')
        : write((value) => f.percent(value))(shareOf(outcomes.decreased, evaluatedOf(outcomes))),
  }
}

/** The name of a row of a classifier in the language of the page. */
export function useRowName() {
  const { locale } = useI18n()
  return (row: { readonly nameLv: string; readonly nameEn: string }) =>
    locale === 'lv' ? row.nameLv : row.nameEn
}
