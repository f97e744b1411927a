import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Page } from '#web/ui/Page.tsx'
import { listRules } from '../contract/rule.ts'
import { escalationPath, newRulePath } from './paths.ts'
import { RuleTable } from './RuleTable.tsx'

/** By what pupils are noticed: rules of the state, and those that the school and the municipality have added. */
export function RulesPage() {
  const t = useT()
  const { rows, owners } = useApiQuery(listRules, {})
  return (
    <Page
      title={t('rules.list.title')}
      subtitle={t('rules.list.subtitle')}
      actions={
        <>
          <ButtonLink to={escalationPath}>{t('escalation.title')}</ButtonLink>
          {owners.length === 0 ? null : <ButtonLink to={newRulePath()}>{t('rules.list.add')}</ButtonLink>}
        </>
      }
    >
      <Card flush>
        <RuleTable rows={rows} />
      </Card>
    </Page>
  )
}
