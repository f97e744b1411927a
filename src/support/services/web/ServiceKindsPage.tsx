import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { listServiceKinds, type ServiceKindHead } from '../contract/service-kinds.ts'
import { schoolServicesPath, serviceKindPath } from './paths.ts'
import classes from './Services.module.css'
import { useServiceWords } from './use-service-words.ts'

/** The catalogue: what can be given now by family, and under it what no longer can. */
export function ServiceKindsPage() {
  const { t } = useI18n()
  const words = useServiceWords()
  const { families, kinds } = useApiQuery(listServiceKinds, {})
  const former = kinds.filter(({ isInForce }) => !isInForce)
  return (
    <Page
      title={t('services.kinds.title')}
      subtitle={t('services.kinds.subtitle')}
      actions={<ButtonLink to={schoolServicesPath}>{t('services.school.title')}</ButtonLink>}
    >
      <Stack>
        {families.map((family) => {
          const own = kinds.filter((kind) => kind.isInForce && kind.family === family.code)
          return own.length === 0 ? null : (
            <Card key={family.code} title={words.name(family)}>
              <KindList kinds={own} label={words.name(family)} />
            </Card>
          )
        })}
        {former.length === 0 ? null : (
          <Card>
            <Fold headingLevel={2} title={t('services.kinds.former', { count: former.length })}>
              <p className={classes.quiet}>{t('services.kinds.formerWhy')}</p>
              <KindList kinds={former} label={t('services.kinds.former', { count: former.length })} />
            </Fold>
          </Card>
        )}
      </Stack>
    </Page>
  )
}

function KindList({ kinds, label }: { kinds: readonly ServiceKindHead[]; label: string }) {
  const words = useServiceWords()
  return (
    <ul className={classes.list} aria-label={label}>
      {kinds.map((kind) => (
        <li key={kind.code} className={classes.item}>
          <TextLink to={serviceKindPath(kind.code)} strong>
            {words.name(kind)}
          </TextLink>
          <p className={classes.quiet}>
            <KindFacts kind={kind} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function KindFacts({ kind }: { kind: ServiceKindHead }) {
  const { t, f } = useI18n()
  const words = useServiceWords()
  const { cap, beneficiary, validFrom, validUntil } = kind
  const parts = [
    t(`services.kinds.for.${beneficiary}`),
    ...(cap === null || cap.basis !== 'average' || cap.period !== 'month'
      ? []
      : [t('services.kinds.capShort', { amount: f.euro(cap.amount * 100) })]),
    words.period(validFrom, validUntil),
  ]
  return parts.join(' · ')
}
