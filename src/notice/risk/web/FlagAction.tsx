import { Button, Text } from '@mantine/core'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import type { FlagView } from '../contract/flag.ts'
import { notesOf } from './answer-notes.ts'
import classes from './FlagAction.module.css'

interface FlagActionProps {
  flag: FlagView
  onAnswer: (flag: FlagView) => void
}

/** What was done about a flag, or the button to say it: also when the time of watching is over. */
export function FlagAction({ flag, onAnswer }: FlagActionProps) {
  return (
    <>
      {flag.answer === null ? null : <Answer answer={flag.answer} />}
      {flag.answer === null || flag.watchEnded ? <ToAnswer flag={flag} onAnswer={onAnswer} /> : null}
    </>
  )
}

function Answer({ answer }: { answer: NonNullable<FlagView['answer']> }) {
  const t = useT()
  const f = useFormat()
  return (
    <div>
      <div>
        {answer.untilDate === null
          ? t(`risk.answer.kinds.${answer.kind}`)
          : t('risk.flag.watchedUntil', { day: f.date(answer.untilDate) })}
      </div>
      <Text size="sm" c="dimmed">
        {t('risk.answer.by', { by: answer.by, at: f.date(answer.at) })}
      </Text>
      {answer.note === null ? null : (
        <Text size="sm" className={classes.note}>
          {t(`risk.answer.told.${notesOf(answer.kind)}`, { note: answer.note })}
        </Text>
      )}
    </div>
  )
}

function ToAnswer({ flag, onAnswer }: FlagActionProps) {
  const t = useT()
  const f = useFormat()
  if (!flag.can.answer) return <Text size="sm">{t('risk.flag.open')}</Text>
  return (
    <Button
      variant={flag.level === 'urgent' ? 'filled' : 'default'}
      onClick={() => onAnswer(flag)}
      aria-label={`${t('risk.flag.answer')}: ${f.name(flag.pupil)}`}
      data-no-print
    >
      {t('risk.flag.answer')}
    </Button>
  )
}
