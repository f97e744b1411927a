import { Text } from '@mantine/core'
import { useState } from 'react'
import { useI18n, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { FlagView } from '../contract/flag.ts'
import { AnswerFlagDialog } from './AnswerFlagDialog.tsx'
import { FlagAction } from './FlagAction.tsx'
import { FlagLevelTag } from './FlagLevelTag.tsx'
import { FlagWhy } from './FlagWhy.tsx'
import classes from './PupilFlagsCard.module.css'
import { useFlagText } from './use-flag-text.ts'

type Answered = FlagView & { readonly answer: NonNullable<FlagView['answer']> }

/** What is noticed about one pupil: first what waits for an answer, then, quieter, what was answered and still holds. */
export function PupilFlagsCard({ flags }: { flags: readonly FlagView[] }) {
  const t = useT()
  const [answering, setAnswering] = useState<FlagView | null>(null)
  const answered = flags.filter(isAnswered)
  const waiting = flags.filter((flag) => !isAnswered(flag))
  return (
    <Card title={t('risk.flags.title')}>
      <ul className={classes.flags}>
        {waiting.map((flag) => (
          <li key={flag.id} className={classes.flag}>
            <FlagLevelTag level={flag.level} />
            <FlagWhy flag={flag} />
            <FlagAction flag={flag} onAnswer={setAnswering} />
            <Note flag={flag} />
          </li>
        ))}
        {answered.map((flag) => (
          <AnsweredItem key={flag.id} flag={flag} />
        ))}
      </ul>
      <AnswerFlagDialog flag={answering} onClose={() => setAnswering(null)} />
    </Card>
  )
}

/** Answered, and not watched until a day that has come. */
function isAnswered(flag: FlagView): flag is Answered {
  return flag.answer !== null && !flag.asksAgain
}

/** The rule still notices the pupil; somebody knows and has said what is done. */
function AnsweredItem({ flag }: { flag: Answered }) {
  const { t, f, locale } = useI18n()
  const why = useFlagText()
  const { kind, by, at, untilDate } = flag.answer
  return (
    <li className={classes.answered}>
      <div>{why(flag)}</div>
      <Text size="sm" c="dimmed">
        {locale === 'lv' ? flag.ruleNameLv : flag.ruleNameEn}
      </Text>
      <div>
        <strong>
          {untilDate === null
            ? t(`risk.answer.kinds.${kind}`)
            : t('risk.flag.watchedUntil', { day: f.date(untilDate) })}
        </strong>{' '}
        · {t('risk.answer.by', { by, at: f.date(at) })}
      </div>
      <Note flag={flag} />
    </li>
  )
}

/** What was written down with the answer: a reason, to whom it was passed. */
function Note({ flag: { answer } }: { flag: FlagView }) {
  if (answer === null || answer.note === null || answer.note === '') return null
  return <p className={classes.note}>{answer.note}</p>
}
