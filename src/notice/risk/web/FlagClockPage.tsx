import { z } from 'zod'
import { SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { Card } from '#web/ui/Card.tsx'
import { Freshness } from '#web/ui/Freshness.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { Page } from '#web/ui/Page.tsx'
import { readFlagClock } from '../contract/flag-clock.ts'
import { FlagClockTable } from './FlagClockTable.tsx'
import classes from './FlagFilterBar.module.css'
import { flagsPath } from './paths.ts'
import { StandingOutCard } from './StandingOutCard.tsx'

const Choice = z.object({
  institutionId: z.uuid().optional().catch(undefined),
  schoolYear: SchoolYearCode.optional().catch(undefined),
})

/** From notice to the first answer, school by school or class by class: where somebody waits too long. */
export function FlagClockPage() {
  const t = useT()
  const [choice, choose] = useSearchState(Choice)
  const clock = useApiQuery(readFlagClock, { query: choice })
  const { institution, institutions, schoolYear, schoolYears } = clock
  return (
    <Page
      {...(institution === null
        ? { title: t('risk.clock.titleBySchool'), subtitle: t('risk.clock.subtitleBySchool', { schoolYear }) }
        : {
            title: t('risk.clock.title'),
            subtitle: t('risk.clock.subtitle', { school: institution.name, schoolYear }),
          })}
      note={
        <Freshness
          countedOn={clock.asOf}
          {...(schoolYear === schoolYears[0] ? { sources: clock.dataUntil } : {})}
        />
      }
      crumbs={[{ label: t('risk.flags.title'), to: flagsPath }]}
    >
      <div className={classes.filters} data-no-print>
        {institutions.length < 2 ? null : (
          <SelectField
            name="institutionId"
            label={t('risk.flags.institution')}
            placeholder={t('risk.flags.anyInstitution')}
            clearable
            searchable
            value={institution?.id ?? null}
            data={institutions.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => choose({ institutionId: id ?? undefined })}
            comboboxProps={{ withinPortal: false }}
          />
        )}
        <SelectField
          name="schoolYear"
          label={t('risk.flags.schoolYear')}
          maw="20rem"
          allowDeselect={false}
          value={schoolYear}
          data={schoolYears}
          onChange={(year) => choose({ schoolYear: year ?? undefined })}
          comboboxProps={{ withinPortal: false }}
        />
      </div>
      <StandingOutCard standingOut={clock.standingOut} activities={clock.activities} />
      <Card flush>
        <FlagClockTable clock={clock} />
      </Card>
    </Page>
  )
}
