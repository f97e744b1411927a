import { useState } from 'react'
import { z } from 'zod'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { listRules, RuleCode, type RuleSettings } from '../contract/rule.ts'
import { NewRuleForm } from './NewRuleForm.tsx'
import { rulesPath } from './paths.ts'
import { ruleShapes, shapeSettings } from './rule-shapes.ts'
import { useRuleText } from './use-rule-text.ts'
import { WhatIfCard } from './WhatIfCard.tsx'

const Search = z.object({ from: RuleCode.optional().catch(undefined) })

/** A rule of one's own begins with the numbers of one that is there, or with something that none of them counts. */
export function NewRulePage() {
  const { t } = useI18n()
  const text = useRuleText()
  const { rows, owners } = useApiQuery(listRules, {})
  const [{ from }, setSearch] = useSearchState(Search)
  const models = rows.filter(({ evidence }) => evidence !== 'own')
  const shape = ruleShapes.find((one) => one === from && models.every(({ code }) => code !== one))
  const model = models.find(({ code }) => code === from) ?? models[0]
  const [owner] = owners
  if (model === undefined || owner === undefined) return null
  const begins = shape ?? model.code
  return (
    <Page title={t('rules.force.titleNew')} crumbs={[{ label: t('rules.rule.crumbs'), to: rulesPath }]}>
      <SelectField
        name="model"
        label={t('rules.whatIf.model')}
        allowDeselect={false}
        data={[
          {
            group: t('rules.whatIf.models.rules'),
            items: models.map((rule) => ({ value: rule.code, label: text.name(rule) })),
          },
          {
            group: t('rules.whatIf.models.shapes'),
            items: ruleShapes.map((one) => ({ value: one, label: t(`rules.whatIf.shapes.${one}`) })),
          },
        ]}
        value={begins}
        {...(shape === undefined ? {} : { description: t('rules.whatIf.shapeLead') })}
        onChange={(code) => setSearch({ from: code ?? undefined })}
      />
      <Trying
        key={begins}
        start={shape === undefined ? model.current : shapeSettings[shape]}
        derivedFrom={shape === undefined ? model.code : null}
        owners={owners}
      />
    </Page>
  )
}

interface TryingProps {
  start: RuleSettings
  derivedFrom: string | null
  owners: Parameters<typeof NewRuleForm>[0]['owners']
}

function Trying({ start: { numbers, level, grades }, derivedFrom, owners }: TryingProps) {
  const [settings, setSettings] = useState<RuleSettings>({ numbers, level, grades })
  const [ownerId, setOwnerId] = useState(owners[0]?.id)
  const owner = owners.find(({ id }) => id === ownerId)
  if (owner === undefined) return null
  return (
    <Stack>
      <WhatIfCard
        settings={settings}
        onChange={setSettings}
        ruleCode={null}
        owner={{ kind: owner.kind, id: owner.id }}
      />
      <NewRuleForm
        settings={settings}
        derivedFrom={derivedFrom}
        owner={owner}
        owners={owners}
        onOwner={setOwnerId}
      />
    </Stack>
  )
}
