import { z } from 'zod'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Freshness } from '#web/ui/Freshness.tsx'
import { Page } from '#web/ui/Page.tsx'
import { listScreenings } from '../contract/screening.ts'
import { kindOfAll } from '../domain/class-kind.ts'
import { ClassProgressTable } from './ClassProgressTable.tsx'
import { screeningsPath } from './paths.ts'
import { SchoolProgressTable } from './SchoolProgressTable.tsx'

const Search = z.object({ institutionId: z.uuid().optional().catch(undefined) })

/** How far screening is: one's own classes, the classes of the school, or the schools of the municipality. */
export function ScreeningsPage() {
  const { t } = useI18n()
  const [{ institutionId }] = useSearchState(Search)
  const { semester, schools, classes, dataUntil } = useApiQuery(listScreenings, {
    query: institutionId === undefined ? {} : { institutionId },
  })
  const kind = kindOfAll(classes)
  const subtitle =
    semester === null
      ? t('screening.list.noSemester')
      : t(`screening.of.${kind}.semester`, { semester: semester.number, schoolYear: semester.schoolYear })
  const title = t(`screening.of.${kind}.screening`)
  const school = institutionId === undefined ? undefined : classes[0]?.institution.name
  return (
    <Page
      title={school === undefined ? title : `${title}: ${school}`}
      subtitle={subtitle}
      note={<Freshness sources={dataUntil} />}
      {...(school === undefined
        ? {}
        : { crumbs: [{ label: t('screening.list.allSchools'), to: screeningsPath }] })}
    >
      <Card flush>
        {schools.length === 0 && classes.length === 0 ? (
          <EmptyState title={t('screening.list.empty')}>{t('screening.list.emptyWhy')}</EmptyState>
        ) : schools.length > 0 ? (
          <SchoolProgressTable rows={schools} />
        ) : (
          <ClassProgressTable rows={classes} />
        )}
      </Card>
    </Page>
  )
}
