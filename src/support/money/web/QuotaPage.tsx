import { z } from 'zod'
import { SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { KindCode } from '#support/services/contract/service-kinds.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { readMoney } from '../contract/money.ts'
import { moneyPath } from './paths.ts'
import { QuotaForm } from './QuotaForm.tsx'
import { useKindName } from './use-kind-name.ts'

const Path = z.object({ kindCode: KindCode })
const Choice = z.object({ schoolYear: SchoolYearCode.optional().catch(undefined) })

/** What a municipality was given for one kind, and how it is split to its schools. */
export function QuotaPage() {
  const { t } = useI18n()
  const { kindCode } = usePathParams(Path)
  const [choice] = useSearchState(Choice)
  const money = useApiQuery(readMoney, { query: choice })
  const nameOf = useKindName()
  const index = money.kinds.findIndex(({ kind }) => kind.code === kindCode)
  const found = money.kinds[index]
  return (
    <Page
      title={t('money.quota.title', { kind: found === undefined ? kindCode : nameOf(found.kind) })}
      subtitle={t('money.quota.subtitle', {
        municipality: money.municipality.name,
        schoolYear: money.schoolYear,
      })}
      crumbs={[{ label: t('money.page.title'), to: moneyPath }]}
    >
      <Card>
        {found === undefined ? (
          <EmptyState title={t('money.errors.kind-unknown')} />
        ) : (
          <QuotaForm key={`${kindCode}:${money.schoolYear}`} money={money} index={index} />
        )}
      </Card>
    </Page>
  )
}
