import type { ApiError } from '#web/api/api-error.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { TextLink } from '#web/ui/TextLink.tsx'
import { RuleLikeIt } from '../contract/rule.ts'
import { rulePath } from './paths.ts'
import { useRuleText } from './use-rule-text.ts'

/** Where a rule was refused because there is one like it: the way to that one. */
export function RuleLikeItLink({ error }: { error: ApiError | null }) {
  const t = useT()
  const text = useRuleText()
  const found = RuleLikeIt.safeParse(error?.data)
  if (error?.code !== 'rules.one-like-it' || !found.success) return null
  return (
    <p>
      <TextLink to={rulePath(found.data.code)}>
        {t('rules.force.openLikeIt', { name: text.name(found.data) })}
      </TextLink>
    </p>
  )
}
