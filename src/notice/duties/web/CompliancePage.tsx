import { z } from 'zod'
import { MunicipalityId, SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { Card } from '#web/ui/Card.tsx'
import { Freshness } from '#web/ui/Freshness.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { Page } from '#web/ui/Page.tsx'
import { type DutyCompliance, readDutyCompliance } from '../contract/duty-lists.ts'
import { ComplianceTable } from './ComplianceTable.tsx'
import { ComplianceTiles } from './ComplianceTiles.tsx'
import classes from './Duty.module.css'
import { dutiesPath } from './paths.ts'

const Choice = z.object({
  municipalityId: MunicipalityId.optional().catch(undefined),
  schoolYear: SchoolYearCode.optional().catch(undefined),
})

/** On time, late and open, by school. */
export function CompliancePage() {
  const { t } = useI18n()
  const [choice, choose] = useSearchState(Choice)
  const compliance = useApiQuery(readDutyCompliance, { query: choice })
  return (
    <Page
      title={t('duties.compliance.title')}
      subtitle={t('duties.compliance.subtitle', {
        place: placeOf(compliance),
        schoolYear: compliance.schoolYear,
      })}
      note={<Freshness countedOn={compliance.asOf} />}
      crumbs={[{ label: t('duties.list.title'), to: dutiesPath }]}
      actions={
        <SelectField
          name="schoolYear"
          aria-label={t('duties.compliance.schoolYear')}
          allowDeselect={false}
          w="9rem"
          value={compliance.schoolYear}
          data={compliance.schoolYears}
          onChange={(schoolYear) => choose(schoolYear === null ? {} : { schoolYear })}
          comboboxProps={{ withinPortal: false }}
        />
      }
    >
      <p className={classes.quiet}>{t('duties.compliance.lead', { count: compliance.schoolDays })}</p>
      <ComplianceTiles compliance={compliance} />
      <Card flush>
        <ComplianceTable compliance={compliance} />
      </Card>
      <p className={classes.quiet}>{t('duties.compliance.source')}</p>
    </Page>
  )
}

/** The only school, else the municipality. */
function placeOf({ rows, municipality }: DutyCompliance): string {
  const [only, ...others] = rows
  return only !== undefined && others.length === 0 ? only.name : municipality.name
}
