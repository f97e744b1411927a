import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { z } from 'zod'
import { callApi } from '#web/api/api-client.ts'
import { useApiList, useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { useCan } from '#web/session/use-session.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { ErrorState } from '#web/ui/ErrorState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { InstitutionId, MunicipalityId } from '../contract/ids.ts'
import { InstitutionKind } from '../contract/institutions.ts'
import { listRegister, RegisterState } from '../contract/register.ts'
import { InstitutionFilters } from './InstitutionFilters.tsx'
import { InstitutionTable } from './InstitutionTable.tsx'

const Filters = z.object({
  municipalityId: MunicipalityId.optional().catch(undefined),
  kind: InstitutionKind.optional().catch(undefined),
  state: RegisterState.catch('working'),
})
export type InstitutionFiltersState = z.infer<typeof Filters>

/** A page of the module that brings lists. */
const newImportPath = '/imports/new'

/** The register of institutions, ended ones too, and the way to bring a newer list. */
export function InstitutionsPage() {
  const t = useT()
  const [filters, choose] = useSearchState(Filters)
  const [typed, type] = useState('')
  const [text] = useDebouncedValue(typed.trim(), 200)
  const { municipalities } = useApiQuery(listRegister, { query: {} })
  const mayBring = useCan('register.write')
  const list = useApiList(
    async (after, signal) => {
      const { institutions: rows, next } = await callApi(
        listRegister,
        { query: queryOf(filters, text, after) },
        { signal },
      )
      return { rows, next }
    },
    [listRegister.route, filters, text],
  )
  return (
    <Page
      title={t('institutions.title')}
      subtitle={t('institutions.subtitle')}
      {...(mayBring
        ? {
            actions: (
              <ButtonLink to={newImportPath} variant="filled">
                {t('institutions.bring')}
              </ButtonLink>
            ),
          }
        : {})}
    >
      <InstitutionFilters
        typed={typed}
        onType={type}
        filters={filters}
        municipalities={municipalities}
        onChange={choose}
      />
      <Card flush>
        {list.error === null ? (
          <InstitutionTable rows={list.rows} more={list.more} />
        ) : (
          <ErrorState error={list.error} onRetry={list.retry} />
        )}
      </Card>
    </Page>
  )
}

function queryOf(
  { municipalityId, kind, state }: InstitutionFiltersState,
  text: string,
  after: string | undefined,
) {
  return {
    state,
    ...(text === '' ? {} : { text }),
    ...(municipalityId === undefined ? {} : { municipalityId }),
    ...(kind === undefined ? {} : { kind }),
    ...(after === undefined ? {} : { after: InstitutionId.parse(after) }),
  }
}
