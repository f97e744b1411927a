import { useT } from '#web/i18n/i18n-context.ts'
import type { ThresholdsOf } from '../contract/rule.ts'
import { RuleAmount } from './RuleAmount.tsx'
import { RuleChoice } from './RuleChoice.tsx'
import { SubjectsAmount } from './SubjectsAmount.tsx'

interface LowLevelsFieldsProps {
  thresholds: ThresholdsOf<'low-levels'>
  onChange: (thresholds: ThresholdsOf<'low-levels'>) => void
}

/** Which formative levels are low, of how many in a subject, and in how many subjects. */
export function LowLevelsFields({ thresholds, onChange }: LowLevelsFieldsProps) {
  const t = useT()
  return (
    <>
      <RuleChoice
        name="upTo"
        label={t('rules.whatIf.upTo')}
        options={{ S: t('rules.whatIf.levelsUpTo.S'), T: t('rules.whatIf.levelsUpTo.T') }}
        value={thresholds.upTo}
        onChange={(upTo) => onChange({ ...thresholds, upTo })}
      />
      <RuleAmount
        name="levels"
        label={t('rules.whatIf.levels')}
        range={[1, 50]}
        value={thresholds.levels}
        onChange={(levels) => onChange({ ...thresholds, levels })}
      />
      <SubjectsAmount
        value={thresholds.subjects}
        onChange={(subjects) => onChange({ ...thresholds, subjects })}
      />
    </>
  )
}
