import { InstitutionId } from '#foundation/institutions/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { FilterSelect } from '#web/ui/form/FilterSelect.tsx'
import { readMoney } from '../contract/money.ts'
import classes from './Money.module.css'
import type { MoneyChoice } from './MoneyPage.tsx'

interface SchoolChoiceProps {
  choice: MoneyChoice
  onChoose: (part: Partial<MoneyChoice>) => void
}

/** The whole municipality, or one of its schools. */
export function SchoolChoice({ choice, onChoose }: SchoolChoiceProps) {
  const t = useT()
  const { schools } = useApiQuery(readMoney, { query: { schoolYear: choice.schoolYear } })
  return (
    <div className={classes.choice} data-no-print>
      <FilterSelect
        name="institutionId"
        label={t('money.page.school')}
        any={t('money.page.wholeMunicipality')}
        value={choice.institutionId}
        data={schools.map(({ id, name }) => ({ value: id, label: name }))}
        onPick={(id) => onChoose({ institutionId: InstitutionId.optional().parse(id) })}
      />
    </div>
  )
}
