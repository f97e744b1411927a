import { useI18n } from '#web/i18n/i18n-context.ts'
import type { InstitutionIndicator } from '../domain/institution-indicators.ts'

const euros: readonly InstitutionIndicator[] = [
  'plannedCents',
  'usedCents',
  'economicPlannedCents',
  'consultationPlannedCents',
]
const shares: readonly InstitutionIndicator[] = ['usedShare', 'supportedShare']

/** An indicator as it is written, in its unit. */
export function useIndicatorText(): (indicator: InstitutionIndicator, value: number | null) => string {
  const { t, f } = useI18n()
  return (indicator, value) => {
    if (value === null) return t('analysis.indicators.unknown')
    if (euros.includes(indicator)) return f.euro(value)
    if (shares.includes(indicator)) return f.percent(value, 1)
    return f.number(value, 2)
  }
}

/** The same for a spreadsheet: euros and plain ratios. */
export function indicatorCell(indicator: InstitutionIndicator, value: number | null): number | null {
  if (value === null) return null
  return euros.includes(indicator) ? value / 100 : Math.round(value * 10_000) / 10_000
}
