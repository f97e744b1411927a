import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { RuleOwner, RulePreview, RuleSettings } from '../contract/rule.ts'
import { PreviewGroups } from './PreviewGroups.tsx'
import { RuleSettingsFields } from './RuleSettingsFields.tsx'
import { canBeTried } from './tried-settings.ts'
import { useRulePreview } from './use-rule-preview.ts'
import classes from './WhatIfCard.module.css'

interface WhatIfCardProps {
  settings: RuleSettings
  onChange: (settings: RuleSettings) => void
  ruleCode: string | null
  owner: RuleOwner | null
}

/** Numbers to try, and at once whom they would notice. Nothing happens until somebody decides. */
export function WhatIfCard({ settings, onChange, ruleCode, owner }: WhatIfCardProps) {
  const { t } = useI18n()
  const isReady = canBeTried(settings)
  const { preview: counted, isCounting, error } = useRulePreview({ settings, ruleCode, owner }, isReady)
  const preview = isReady && error === null ? counted : undefined
  return (
    <Card title={t('rules.whatIf.title')}>
      <p className={classes.lead}>{t('rules.whatIf.lead')}</p>
      <RuleSettingsFields settings={settings} onChange={onChange} />
      <div role="status" aria-busy={isCounting} className={classes.result}>
        {isReady ? null : <p className={classes.wrong}>{t('rules.whatIf.notReady')}</p>}
        {error === null || !isReady ? null : (
          <p className={classes.wrong}>
            {t('rules.whatIf.wrong', { reason: Object.values(error.fields)[0] ?? error.message })}
          </p>
        )}
        {preview === undefined && error === null && isReady ? <p>{t('rules.whatIf.counting')}</p> : null}
        {preview === undefined ? null : <Figures preview={preview} />}
      </div>
      {preview === undefined ? null : <PreviewGroups preview={preview} />}
    </Card>
  )
}

/** Support plans have reached about so many of all pupils (8 % of learners a year). */
const CAPACITY = 0.08

function Figures({ preview }: { preview: RulePreview }) {
  const { t, f } = useI18n()
  const share = preview.pupils === 0 ? 0 : preview.would / preview.pupils
  return (
    <>
      <dl className={classes.figures}>
        <Figure name={t('rules.whatIf.would')} value={preview.would} isMain />
        <Figure name={t('rules.whatIf.now')} value={preview.now} />
        <Figure name={t('rules.whatIf.added')} value={preview.added} />
        <Figure name={t('rules.whatIf.dropped')} value={preview.dropped} />
        <Figure name={t('rules.whatIf.already')} value={preview.alreadyNoticed} />
      </dl>
      {preview.left === 0 ? null : (
        <p className={classes.note}>{t('rules.whatIf.left', { count: preview.left })}</p>
      )}
      <p className={classes.note}>
        {t('rules.whatIf.share', { share: f.percent(share, 1), pupils: preview.pupils })}
        {share > CAPACITY ? ` ${t('rules.whatIf.capacity', { share: f.percent(CAPACITY) })}` : ''}
      </p>
    </>
  )
}

function Figure({ name, value, isMain = false }: { name: string; value: number; isMain?: boolean }) {
  return (
    <div className={classes.figure} data-main={isMain || undefined}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
