import { useT } from '#web/i18n/i18n-context.ts'
import type { AssessmentView } from '../contract/assessment.ts'
import { useFlagText } from './use-flag-text.ts'

interface AnsweredFlagsProps {
  assessment: AssessmentView
  id?: string
}

/** What completing answers, or has answered: why the pupil was noticed. Nothing where nobody waits for an answer. */
export function AnsweredFlags({ assessment, id }: AnsweredFlagsProps) {
  const t = useT()
  const why = useFlagText()
  const { flags, status } = assessment
  if (flags.length === 0) return null
  return (
    <p {...(id === undefined ? {} : { id })}>
      {t(`assessments.answers.${status}`, { why: flags.map((facts) => why({ facts })).join(' ') })}
    </p>
  )
}
