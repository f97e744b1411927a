import type { RouteOutput } from '#platform/http/api-route.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Timeline } from '#web/ui/Timeline.tsx'
import type { EarlierName, RuleVersion, readRule } from '../contract/rule.ts'
import { neverHolds } from '../domain/rule-timeline.ts'
import { useRuleText } from './use-rule-text.ts'

/** Every version with its days, its numbers, and who decided why. One that is only offered holds on no day, and nobody decided it. */
export function RuleVersionsCard({ rule }: { rule: RouteOutput<typeof readRule> }) {
  const { t, f } = useI18n()
  const decided = ({ decidedBy, decidedAt, reason }: RuleVersion) =>
    decidedBy === null || decidedAt === null
      ? t('rules.rule.decidedByState')
      : t('rules.rule.decided', { by: decidedBy, at: f.date(decidedAt), reason })
  const period = (version: RuleVersion) => {
    const { validFrom, validUntil } = version
    const from = f.date(validFrom)
    if (validUntil === null) return t('rules.rule.openPeriod', { from })
    if (neverHolds(version)) return t('rules.rule.neverHeld', { from })
    return t('rules.rule.period', { from, until: f.date(validUntil) })
  }
  return (
    <Card title={t('rules.rule.versions')}>
      {rule.evidence === 'foreign' ? (
        <Offered version={rule.current} />
      ) : (
        <Timeline
          label={t('rules.rule.versions')}
          items={rule.versions.map((version) => ({
            id: String(version.version),
            on: version.validFrom,
            content: <Says version={version} period={period(version)} />,
            remark: decided(version),
          }))}
        />
      )}
      <EarlierNames names={rule.earlierNames} />
    </Card>
  )
}

function EarlierNames({ names }: { names: readonly EarlierName[] }) {
  const { t, f } = useI18n()
  const text = useRuleText()
  if (names.length === 0) return null
  return (
    <>
      <h3>{t('rules.rule.earlierNames')}</h3>
      <ul>
        {names.map(({ replacedBy, replacedAt, ...earlier }) => {
          const said = { name: text.name(earlier), day: f.date(replacedAt) }
          return (
            <li key={replacedAt}>
              {replacedBy === null
                ? t('rules.rule.earlierNameOnly', said)
                : t('rules.rule.earlierName', { ...said, by: replacedBy })}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Offered({ version }: { version: RuleVersion }) {
  const { t, locale } = useI18n()
  return (
    <>
      <Says version={version} period={t('rules.state.offered')} />
      <p>{t('rules.rule.offeredFrom', { source: locale === 'lv' ? version.sourceLv : version.sourceEn })}</p>
    </>
  )
}

function Says({ version, period }: { version: RuleVersion; period: string }) {
  const { t } = useI18n()
  const text = useRuleText()
  return (
    <div>
      <strong>{t('rules.rule.version', { version: version.version })}</strong> · {period}
      <br />
      {text.says(version.numbers)}, {text.grades(version.grades)}, {t(`risk.level.${version.level}`)}
    </div>
  )
}
