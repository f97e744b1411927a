import { unchecked } from '#platform/i18n/translate.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import type { PupilAccessView } from '../contract/pupil-access.ts'

type Reason = PupilAccessView['seers'][number]['reason']

/** Why somebody sees the pupil: a post of the staff list in the reader's language, other words as they were written. */
export function useReasonText(): (reason: Reason) => string {
  const t = useT()
  return (reason) => {
    if ('words' in reason) return t('people.access.reasons.written', { words: reason.words })
    const { post, className } = reason
    if (className !== null && (post === 'class-teacher' || post === 'subject-teacher'))
      return t(`people.access.reasons.${post}`, { className })
    const name = unchecked(t)(`staff.posts.${post}`)
    return t('people.access.reasons.post', { post: className === null ? name : `${name}, ${className}` })
  }
}
