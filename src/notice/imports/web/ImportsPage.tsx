import { callApi } from '#web/api/api-client.ts'
import { useApiList, useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useCan } from '#web/session/use-session.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { ErrorState } from '#web/ui/ErrorState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { listImports } from '../contract/imports.ts'
import { ImportTable } from './ImportTable.tsx'
import { duplicatesPath, newImportPath } from './paths.ts'

/** Files that came in, the newest first, and the way to bring the next one. */
export function ImportsPage() {
  const t = useT()
  const { institutions } = useApiQuery(listImports, { query: {} })
  const list = useApiList(
    (after, signal) =>
      callApi(listImports, { query: after === undefined ? {} : { after: after as never } }, { signal }),
    [listImports.route, 'list'],
  )
  const keepsRegister = useCan('register.write')
  const mayMerge = useCan('pupil.merge')
  const begin =
    institutions.length === 0 ? null : (
      <>
        {mayMerge ? <ButtonLink to={duplicatesPath}>{t('imports.list.duplicates')}</ButtonLink> : null}
        <ButtonLink to={newImportPath} variant="filled">
          {t('imports.list.begin')}
        </ButtonLink>
      </>
    )
  return (
    <Page
      title={t('imports.list.title')}
      subtitle={t(keepsRegister ? 'imports.institutions.subtitle' : 'imports.list.subtitle')}
      {...(begin === null ? {} : { actions: begin })}
    >
      <Card flush>
        {list.error === null ? (
          <ImportTable
            rows={list.rows}
            saysInstitution={new Set(list.rows?.map((row) => row.institutionId)).size > 1}
            more={list.more}
            empty={
              <EmptyState title={t('imports.list.empty')} icon="download">
                {t(keepsRegister ? 'imports.institutions.emptyWhy' : 'imports.list.emptyWhy')}
              </EmptyState>
            }
          />
        ) : (
          <ErrorState error={list.error} onRetry={list.retry} />
        )}
      </Card>
    </Page>
  )
}
