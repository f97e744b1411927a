import type { ReactNode } from 'react'
import { z } from 'zod'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { Banner } from '#web/ui/Banner.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { KindCode, readServiceKind, type ServiceKindView } from '../contract/service-kinds.ts'
import { serviceKindsPath } from './paths.ts'
import classes from './Services.module.css'
import { useServiceWords } from './use-service-words.ts'

const Codes = z.object({ kindCode: KindCode })

/** One kind of service: who is entitled, what it costs, its cap, its dates, and where all of it is written. */
export function ServiceKindPage() {
  const { t } = useI18n()
  const words = useServiceWords()
  const { kindCode } = usePathParams(Codes)
  const kind = useApiQuery(readServiceKind, { params: { kindCode } })
  const { validFrom, validUntil, isInForce } = kind
  return (
    <Page
      title={words.name(kind)}
      subtitle={words.name(kind.programme)}
      crumbs={[{ label: t('services.kinds.title'), to: serviceKindsPath }]}
      width="reading"
    >
      <Stack>
        {isInForce ? null : (
          <Banner tone="attention" title={t('services.kind.notInForce')}>
            {words.period(validFrom, validUntil)}
          </Banner>
        )}
        <WhoCard kind={kind} />
        <CostCard kind={kind} />
        <SourceCard kind={kind} />
      </Stack>
    </Page>
  )
}

function WhoCard({ kind }: { kind: ServiceKindView }) {
  const { t } = useI18n()
  const words = useServiceWords()
  return (
    <Card title={t('services.kind.who')}>
      <p className={classes.quiet}>
        {t(kind.rules.length === 0 ? 'services.kind.noRules' : 'services.kind.allRules')}
      </p>
      <RuleList rules={kind.rules} label={t('services.kind.who')} />
      {kind.variants.map((variant) => (
        <section key={variant.code}>
          <h3 className={classes.heading}>{words.name(variant)}</h3>
          <RuleList rules={variant.rules} label={words.name(variant)} />
        </section>
      ))}
    </Card>
  )
}

function RuleList({ rules, label }: { rules: ServiceKindView['rules']; label: string }) {
  const { t } = useI18n()
  const words = useServiceWords()
  return (
    <ul aria-label={label}>
      {rules.map((rule) => (
        <li key={rule.textLv}>
          {words.rule(rule)}
          {rule.isDoubtful ? <p className={classes.quiet}>{t('services.kind.doubtful')}</p> : null}
        </li>
      ))}
    </ul>
  )
}

function CostCard({ kind }: { kind: ServiceKindView }) {
  const { t, f, locale } = useI18n()
  const words = useServiceWords()
  const { unitCost, cap, delivery } = kind
  const examples = locale === 'lv' ? kind.examplesLv : kind.examplesEn
  const note = locale === 'lv' ? kind.noteLv : kind.noteEn
  return (
    <Card title={t('services.kind.cost')}>
      <dl className={classes.facts}>
        <Fact term={t('services.kind.amount')}>{t(`services.units.${kind.amountUnit}`)}</Fact>
        {delivery.length === 0 ? null : (
          <Fact term={t('services.kind.delivery')}>
            {f.list(delivery.map((one) => t(`services.delivery.${one}`)))}
          </Fact>
        )}
        <Fact term={t('services.kind.unitCost')}>
          {unitCost === null ? t('services.kind.notInSource') : <UnitCost cost={unitCost} />}
        </Fact>
        <Fact term={t('services.kind.cap')}>
          {cap === null ? t('services.kind.noCap') : <Cap cap={cap} />}
        </Fact>
        <Fact term={t('services.kind.inForce')}>{words.period(kind.validFrom, kind.validUntil)}</Fact>
        {examples.length === 0 ? null : <Fact term={t('services.kind.examples')}>{f.list(examples)}</Fact>}
        {note === null ? null : <Fact term={t('services.kind.note')}>{note}</Fact>}
      </dl>
    </Card>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}

function UnitCost({ cost }: { cost: NonNullable<ServiceKindView['unitCost']> }) {
  const { t, f, locale } = useI18n()
  const words = useServiceWords()
  return (
    <>
      <p className={classes.text}>
        {t('services.kind.perHour', {
          amount: f.euro(Math.round(cost.amount * 100)),
          share: f.percent(cost.indirectCostPercent / 100),
        })}
      </p>
      <p className={classes.quiet}>
        {t('services.kind.knownFor', { period: words.period(cost.knownFor.from, cost.knownFor.until) })}
      </p>
      <p className={classes.quiet}>{locale === 'lv' ? cost.noteLv : cost.noteEn}</p>
    </>
  )
}

/** A cap of averages with what the average is over: the source does not say, so the page says what it counts. */
function Cap({ cap }: { cap: NonNullable<ServiceKindView['cap']> }) {
  const { t, locale } = useI18n()
  const words = useServiceWords()
  const place = locale === 'lv' ? cap.legalPlaceLv : cap.legalPlaceEn
  return (
    <>
      <p className={classes.text}>{locale === 'lv' ? cap.textLv : cap.textEn}</p>
      {cap.basis === 'average' ? (
        <p className={classes.text}>
          {cap.averagingBase === null || cap.averagingBase === undefined
            ? t('services.kind.baseUnknown')
            : cap.averagingBase}
        </p>
      ) : null}
      {place === null ? null : <p className={classes.quiet}>{place}</p>}
      {cap.knownFor === undefined ? null : (
        <p className={classes.quiet}>
          {t('services.kind.knownFor', { period: words.period(cap.knownFor.from, cap.knownFor.until) })}
        </p>
      )}
    </>
  )
}

function SourceCard({ kind }: { kind: ServiceKindView }) {
  const { t, locale } = useI18n()
  return (
    <Card title={t('services.kind.sources')}>
      <p className={classes.text}>{locale === 'lv' ? kind.legalBasisLv : kind.legalBasisEn}</p>
      <ul aria-label={t('services.kind.sources')} lang="lv">
        {kind.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </Card>
  )
}
