import { useT } from '#web/i18n/i18n-context.ts'
import type { AssessmentView } from '../contract/assessment.ts'
import { isLookedAt } from '../domain/looked-at.ts'
import { useFlagText } from './use-flag-text.ts'

interface AnsweredFlagsProps {
  assessment: AssessmentView
  id?: string
}

/** What completing answers, or has answered: why the pupil was noticed. Nothing where nobody waits for an answer; and what it leaves open. */
export function AnsweredFlags({ assessment, id }: AnsweredFlagsProps) {
  const t = useT()
  const why = useFlagText()
  const { flags, answers, status } = assessment
  const looked = flags.filter(({ risks }) => isLookedAt(risks, answers))
  const leaves = flags.filter((flag) => !looked.includes(flag))
  const told = (all: AssessmentView['flags']) => all.map(why).join(' ')
  if (flags.length === 0) return null
  return (
    <div {...(id === undefined ? {} : { id })}>
      {looked.length === 0 ? null : <p>{t(`assessments.answers.${status}`, { why: told(looked) })}</p>}
      {leaves.length === 0 ? null : <p>{t('assessments.answers.leavesOpen', { why: told(leaves) })}</p>}
    </div>
  )
}
