import { Button, Text } from '@mantine/core'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import type { FlagView } from '../contract/flag.ts'
import { AnswerText } from './AnswerText.tsx'
import { EarlierAnswers } from './EarlierAnswers.tsx'
import { RemindAction } from './RemindAction.tsx'

interface FlagActionProps {
  flag: FlagView
  onAnswer: (flag: FlagView) => void
}

/**
 * What was done about a flag, or the button to say it: also when the time of watching is over, or another answer is right. For
 * whoever oversees the school, of a flag that has passed on, the button to ask the school.
 */
export function FlagAction({ flag, onAnswer }: FlagActionProps) {
  const t = useT()
  if (flag.answer === null) return <ToAnswer flag={flag} onAnswer={onAnswer} />
  return (
    <>
      <AnswerText answer={flag.answer} />
      <EarlierAnswers answers={flag.earlierAnswers} />
      {flag.asksAgain ? <ToAnswer flag={flag} onAnswer={onAnswer} /> : null}
      {flag.can.answer && !flag.asksAgain ? (
        <AnswerButton flag={flag} onAnswer={onAnswer} label={t('risk.flag.change')} variant="subtle" />
      ) : null}
    </>
  )
}

function ToAnswer({ flag, onAnswer }: FlagActionProps) {
  const t = useT()
  if (flag.remind !== null && !flag.can.answer)
    return <RemindAction pupil={flag.pupil} remind={flag.remind} />
  if (!flag.can.answer) return <Text size="sm">{t('risk.flag.open')}</Text>
  const variant = flag.level === 'urgent' ? 'filled' : 'default'
  return <AnswerButton flag={flag} onAnswer={onAnswer} label={t('risk.flag.answer')} variant={variant} />
}

interface AnswerButtonProps extends FlagActionProps {
  label: string
  variant: 'filled' | 'default' | 'subtle'
}

function AnswerButton({ flag, onAnswer, label, variant }: AnswerButtonProps) {
  const f = useFormat()
  return (
    <Button
      variant={variant}
      {...(variant === 'subtle' ? { size: 'compact-sm', ml: '-0.5rem' } : {})}
      onClick={() => onAnswer(flag)}
      aria-label={`${label}: ${f.name(flag.pupil)}`}
      data-no-print
    >
      {label}
    </Button>
  )
}
