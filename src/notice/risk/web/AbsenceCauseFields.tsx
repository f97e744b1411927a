import { useT } from '#web/i18n/i18n-context.ts'
import type { ThresholdsOf } from '../contract/rule.ts'
import { RuleAmount } from './RuleAmount.tsx'
import { RuleChoice } from './RuleChoice.tsx'

interface AbsenceCauseFieldsProps {
  thresholds: ThresholdsOf<'absence-cause'>
  onChange: (thresholds: ThresholdsOf<'absence-cause'>) => void
}

/** For which cause, and whether lessons or days with such a lesson are counted. */
export function AbsenceCauseFields({ thresholds, onChange }: AbsenceCauseFieldsProps) {
  const t = useT()
  return (
    <>
      <RuleChoice
        name="cause"
        label={t('rules.whatIf.cause')}
        options={{
          unknown: t('rules.whatIf.causes.unknown'),
          unexcused: t('rules.whatIf.causes.unexcused'),
          excused: t('rules.whatIf.causes.excused'),
        }}
        value={thresholds.cause}
        onChange={(cause) => onChange({ ...thresholds, cause })}
      />
      <RuleChoice
        name="unit"
        label={t('rules.whatIf.unit')}
        options={{ lessons: t('rules.whatIf.units.lessons'), days: t('rules.whatIf.units.days') }}
        value={thresholds.unit}
        onChange={(unit) => onChange({ ...thresholds, unit })}
      />
      <RuleAmount
        name="atLeast"
        label={t('rules.whatIf.atLeast')}
        range={[1, 500]}
        value={thresholds.atLeast}
        onChange={(atLeast) => onChange({ ...thresholds, atLeast })}
      />
    </>
  )
}
