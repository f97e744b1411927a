import type { RouteOutput } from '#platform/http/api-route.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Timeline } from '#web/ui/Timeline.tsx'
import type { RuleVersion, readRule } from '../contract/rule.ts'
import { useRuleText } from './use-rule-text.ts'

/** Every version with its days, its numbers, and who decided why. */
export function RuleVersionsCard({ rule }: { rule: RouteOutput<typeof readRule> }) {
  const { t, f } = useI18n()
  const text = useRuleText()
  const decided = ({ decidedBy, decidedAt, reason }: RuleVersion) =>
    decidedBy === null || decidedAt === null
      ? t('rules.rule.decidedByState')
      : t('rules.rule.decided', { by: decidedBy, at: f.date(decidedAt), reason })
  const period = ({ validFrom, validUntil }: RuleVersion) =>
    validUntil === null
      ? t('rules.rule.openPeriod', { from: f.date(validFrom) })
      : t('rules.rule.period', { from: f.date(validFrom), until: f.date(validUntil) })
  return (
    <Card title={t('rules.rule.versions')}>
      <Timeline
        label={t('rules.rule.versions')}
        items={rule.versions.map((version) => ({
          id: String(version.version),
          on: version.validFrom,
          content: (
            <div>
              <strong>{t('rules.rule.version', { version: version.version })}</strong> · {period(version)}
              <br />
              {text.says(version.numbers)}, {text.grades(version.grades)}, {t(`risk.level.${version.level}`)}
            </div>
          ),
          remark: decided(version),
        }))}
      />
    </Card>
  )
}
