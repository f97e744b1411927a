import { useState } from 'react'
import { z } from 'zod'
import type { RouteOutput } from '#platform/http/api-route.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { RuleCode, type RuleSettings, readRule } from '../contract/rule.ts'
import { ChangeRuleCard } from './ChangeRuleCard.tsx'
import { EndRuleCard } from './EndRuleCard.tsx'
import { newRulePath, rulesPath } from './paths.ts'
import { RenameRuleCard } from './RenameRuleCard.tsx'
import { RuleCard } from './RuleCard.tsx'
import { RuleVersionsCard } from './RuleVersionsCard.tsx'
import { useRuleText } from './use-rule-text.ts'
import { WhatIfCard } from './WhatIfCard.tsx'

type Rule = RouteOutput<typeof readRule>

/** One rule: what it says and since when, what other numbers would do, and how they come into force. */
export function RulePage() {
  const { t } = useI18n()
  const text = useRuleText()
  const params = usePathParams(z.object({ ruleCode: RuleCode }))
  const rule = useApiQuery(readRule, { params })
  const { current, owner, owners, code } = rule
  return (
    <Page
      title={text.name(rule)}
      subtitle={useSubtitle(rule)}
      crumbs={[{ label: t('rules.rule.crumbs'), to: rulesPath }]}
      actions={
        owner === null && owners.length > 0 ? (
          <ButtonLink to={newRulePath(code)}>{t('rules.list.add')}</ButtonLink>
        ) : undefined
      }
    >
      <RuleCard rule={rule} />
      {owners.length > 0 ? <Deciding key={current.version} rule={rule} /> : null}
      {rule.can.rename ? <RenameRuleCard rule={rule} /> : null}
      <RuleVersionsCard rule={rule} />
    </Page>
  )
}

function useSubtitle({ owner, current, evidence, derivedFrom }: Rule): string {
  const { t, locale } = useI18n()
  const text = useRuleText()
  const source = locale === 'lv' ? current.sourceLv : current.sourceEn
  if (evidence === 'foreign') return source
  return t('rules.rule.subtitle', {
    owner: text.owner(owner),
    source: owner === null ? source : text.evidence({ evidence, derivedFrom }),
  })
}

/** For whoever decides on rules: the numbers can be tried, and where the rule is one's own, put into force. */
function Deciding({ rule }: { rule: Rule }) {
  const { numbers, level, grades } = rule.current
  const [settings, setSettings] = useState<RuleSettings>({ numbers, level, grades })
  return (
    <Stack>
      <WhatIfCard
        settings={settings}
        onChange={setSettings}
        ruleCode={rule.code}
        owner={rule.owner && { kind: rule.owner.kind, id: rule.owner.id }}
      />
      {rule.can.change ? <ChangeRuleCard rule={rule} settings={settings} /> : null}
      {rule.can.change ? <EndRuleCard rule={rule} /> : null}
    </Stack>
  )
}
