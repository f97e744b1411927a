import { Text } from '@mantine/core'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import type { GivenAnswer } from '../contract/flag.ts'
import classes from './AnswerText.module.css'
import { notesOf } from './answer-notes.ts'

/** What somebody did about a flag, who and when, and what they wrote. */
export function AnswerText({ answer }: { answer: GivenAnswer }) {
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
      {answer.note === null || answer.note === '' ? null : (
        <Text size="sm" className={classes.note}>
          {t(`risk.answer.told.${notesOf(answer.kind)}`, { note: answer.note })}
        </Text>
      )}
    </div>
  )
}
