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
      <div>{useHeadline(answer)}</div>
      <Text size="sm" c="dimmed">
        {t('risk.answer.by', { by: answer.by, at: f.date(answer.at) })}
      </Text>
      {answer.note === null || answer.note === '' ? null : (
        <Text size="sm" className={classes.note}>
          {t(`risk.answer.told.${answer.to === null ? notesOf(answer.kind) : 'any'}`, { note: answer.note })}
        </Text>
      )}
    </div>
  )
}

/** What was done, with the day or the colleague where there is one. */
function useHeadline({ kind, untilDate, to }: GivenAnswer): string {
  const t = useT()
  const f = useFormat()
  if (untilDate !== null) return t('risk.flag.watchedUntil', { day: f.date(untilDate) })
  return to === null ? t(`risk.answer.kinds.${kind}`) : t('risk.answer.referredTo', { to })
}
