import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { RuleView } from '../contract/rule.ts'
import { FlagLevelTag } from './FlagLevelTag.tsx'
import { flagsPath } from './paths.ts'
import classes from './RuleCard.module.css'
import { RuleLeaves } from './RuleLeaves.tsx'
import { useRuleText } from './use-rule-text.ts'

/** What the rule says now, how many it notices, and who may change it. */
export function RuleCard({ rule }: { rule: RuleView & { owners: readonly unknown[] } }) {
  const { t, locale } = useI18n()
  const text = useRuleText()
  const { current, next, derivedFrom, flagged, owner, can } = rule
  const why = locale === 'lv' ? rule.textLv : rule.textEn
  const stateOwned = owner === null && rule.owners.length > 0
  return (
    <Card>
      <p className={classes.says}>
        {text.says(current.numbers)} <FlagLevelTag level={current.level} />
      </p>
      <p className={classes.meta}>
        {[text.grades(current.grades), text.state(rule)].join(' · ')}
        {rule.state === 'offered' ? null : (
          <>
            {' '}
            · {t('rules.list.flagged')}: <TextLink to={flagsPath}>{String(flagged)}</TextLink>
          </>
        )}
      </p>
      {next === null ? null : <p className={classes.meta}>{text.next(next)}</p>}
      <RuleLeaves rule={rule} />
      {derivedFrom === null ? null : (
        <p className={classes.meta}>
          {t('rules.rule.derivedFrom', {
            name: text.name(derivedFrom),
            source: locale === 'lv' ? derivedFrom.sourceLv : derivedFrom.sourceEn,
          })}
          {derivedFrom.evidence === 'foreign' ? ` ${t('rules.rule.notTested')}` : ''}
        </p>
      )}
      {why === '' ? null : <p className={classes.meta}>{why}</p>}
      {rule.state === 'offered' ? <p className={classes.meta}>{t('rules.rule.offered')}</p> : null}
      {stateOwned && rule.state !== 'offered' ? (
        <p className={classes.meta}>{t('rules.rule.stateOwned')}</p>
      ) : null}
      {owner !== null && !can.rename ? <p className={classes.meta}>{t('rules.rule.readOnly')}</p> : null}
    </Card>
  )
}
