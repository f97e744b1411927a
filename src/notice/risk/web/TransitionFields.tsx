import { Checkbox, Stack } from '@mantine/core'
import { Transition, transitions } from '#notice/signals/contract/transition.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import type { ThresholdsOf } from '../contract/rule.ts'
import { RuleAmount } from './RuleAmount.tsx'

type Thresholds = ThresholdsOf<'transition'>

interface TransitionFieldsProps {
  thresholds: Thresholds
  onChange: (thresholds: Thresholds) => void
}

/** Which transitions count, of which one always stays chosen, and how many missed days must come with them. */
export function TransitionFields({ thresholds, onChange }: TransitionFieldsProps) {
  const t = useT()
  return (
    <>
      <Checkbox.Group
        label={t('rules.whatIf.transitions')}
        value={[...thresholds.of]}
        onChange={(given) => {
          const of = given.map((one) => Transition.parse(one))
          if (of.length > 0) onChange({ ...thresholds, of })
        }}
      >
        <Stack gap="xs" mt={4} mb={4}>
          {transitions.map((transition) => (
            <Checkbox
              key={transition}
              value={transition}
              label={t(`signals.transitions.names.${transition}`)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <RuleAmount
        name="daysMissed"
        label={t('rules.whatIf.daysMissed')}
        range={[0, 100]}
        value={thresholds.daysMissed}
        onChange={(daysMissed) => onChange({ ...thresholds, daysMissed })}
      />
    </>
  )
}
