import { Text } from '@mantine/core'
import { useT } from '#web/i18n/i18n-context.ts'
import type { GivenAnswer } from '../contract/flag.ts'
import { AnswerText } from './AnswerText.tsx'

/** Answers that another has taken the place of: they stay to be read. */
export function EarlierAnswers({ answers }: { answers: readonly GivenAnswer[] }) {
  const t = useT()
  if (answers.length === 0) return null
  return (
    <details>
      <summary>
        <Text span size="sm">
          {t('risk.flag.earlier', { count: answers.length })}
        </Text>
      </summary>
      {answers.map((answer) => (
        <AnswerText key={answer.at} answer={answer} />
      ))}
    </details>
  )
}
