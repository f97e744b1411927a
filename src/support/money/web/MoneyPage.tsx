import { Button } from '@mantine/core'
import { Suspense } from 'react'
import { z } from 'zod'
import { InstitutionId, SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { useCan } from '#web/session/use-session.ts'
import { Card } from '#web/ui/Card.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Page } from '#web/ui/Page.tsx'
import { type MoneyView, readMoney } from '../contract/money.ts'
import { KindTable } from './KindTable.tsx'
import classes from './Money.module.css'
import { PaymentsFold } from './PaymentsFold.tsx'
import { QuotaChangesFold } from './QuotaChangesFold.tsx'
import { SchoolChoice } from './SchoolChoice.tsx'
import { SchoolTable } from './SchoolTable.tsx'
import { useMoneyFile } from './use-money-file.ts'

const Choice = z.object({
  institutionId: InstitutionId.optional().catch(undefined),
  schoolYear: SchoolYearCode.optional().catch(undefined),
})
export type MoneyChoice = z.infer<typeof Choice>

/** What may be spent on services and what became of it: of one's school, or of one's municipality with its schools. */
export function MoneyPage() {
  const { t, f } = useI18n()
  const [choice, choose] = useSearchState(Choice)
  const money = useApiQuery(readMoney, { query: choice })
  const save = useMoneyFile(money)
  const isCoordinator = useCan('quota.write')
  const place = money.institution?.name ?? money.municipality.name
  return (
    <Page
      title={t('money.page.title')}
      subtitle={t('money.page.subtitle', { place, schoolYear: money.schoolYear })}
      actions={
        <>
          <SelectField
            name="schoolYear"
            aria-label={t('money.page.schoolYear')}
            className={classes.schoolYear}
            allowDeselect={false}
            value={money.schoolYear}
            data={money.schoolYears}
            onChange={(schoolYear) => choose(schoolYear === null ? {} : { schoolYear })}
            comboboxProps={{ withinPortal: false }}
          />
          <Button variant="default" leftSection={<Icon name="download" size={18} />} onClick={save}>
            {t('money.page.export')}
          </Button>
        </>
      }
    >
      {isCoordinator ? <SchoolChoice choice={choice} onChoose={choose} /> : null}
      <Unpriced money={money} />
      <Card flush>
        <KindTable money={money} />
      </Card>
      {money.institution === null ? (
        <Card title={t('money.schools.title')} flush>
          <SchoolTable money={money} onOpen={(institutionId) => choose({ institutionId })} />
        </Card>
      ) : null}
      <Suspense fallback={null}>
        <Card>
          <QuotaChangesFold choice={choice} />
          <PaymentsFold choice={choice} money={money} />
        </Card>
      </Suspense>
      <p className={classes.quiet}>{t('money.page.source', { at: f.dateTime(money.asOf) })}</p>
    </Page>
  )
}

function Unpriced({ money }: { money: MoneyView }) {
  const { t } = useI18n()
  const { unpriced } = money.total
  return unpriced === 0 ? null : (
    <p className={classes.warning}>{t('money.page.unpriced', { count: unpriced })}</p>
  )
}
