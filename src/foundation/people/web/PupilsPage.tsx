import { z } from 'zod'
import { ClassId, InstitutionId } from '#foundation/institutions/contract/ids.ts'
import { callApi } from '#web/api/api-client.ts'
import { useApiList } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { useCan } from '#web/session/use-session.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { ErrorState } from '#web/ui/ErrorState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { searchPupils } from '../contract/pupils.ts'
import { CodeLookup } from './CodeLookup.tsx'
import { PupilFilters } from './PupilFilters.tsx'
import { PupilTable } from './PupilTable.tsx'
import { duplicatesPath, neededPlansPath } from './paths.ts'
import { useKeptText } from './use-kept-text.ts'
import { usePupilKeys } from './use-pupil-keys.ts'

const Filters = z.object({
  institutionId: InstitutionId.optional().catch(undefined),
  classId: ClassId.optional().catch(undefined),
})
export type PupilFiltersState = z.infer<typeof Filters>

/** Pupils within one's reach: type the beginning of a name, go down with the arrow, open with Enter. */
export function PupilsPage() {
  const t = useT()
  const [filters, setFilters] = useSearchState(Filters)
  const text = useKeptText()
  const mayLookUp = useCan('pupil.lookup')
  const mayMerge = useCan('pupil.merge')
  const mayPlan = useCan('plan.write')
  const keys = usePupilKeys()
  const list = useApiList(
    (after, signal) => callApi(searchPupils, { input: inputOf(filters, text.wanted, after) }, { signal }),
    [searchPupils.route, filters, text.wanted],
  )
  return (
    <Page
      title={t('people.pupils.title')}
      subtitle={t('people.pupils.subtitle')}
      actions={
        mayLookUp || mayMerge || mayPlan ? (
          <>
            {mayPlan ? <ButtonLink to={neededPlansPath}>{t('people.pupils.neededPlans')}</ButtonLink> : null}
            {mayMerge ? <ButtonLink to={duplicatesPath}>{t('people.pupils.duplicates')}</ButtonLink> : null}
            {mayLookUp ? <CodeLookup /> : null}
          </>
        ) : undefined
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows only move between the field and the links inside */}
      <div ref={keys.area} onKeyDown={keys.move}>
        <PupilFilters text={text} filters={filters} onChange={setFilters} onOpen={keys.openFirst} />
        <Card flush>
          {list.error === null ? (
            <PupilTable rows={list.rows} more={list.more} />
          ) : (
            <ErrorState error={list.error} onRetry={list.retry} />
          )}
        </Card>
      </div>
    </Page>
  )
}

function inputOf(filters: PupilFiltersState, text: string, after: string | undefined) {
  const { institutionId, classId } = filters
  return {
    text,
    ...(institutionId === undefined ? {} : { institutionId }),
    ...(classId === undefined ? {} : { classId }),
    ...(after === undefined ? {} : { after: searchPupils.input.shape.after.parse(after) }),
  }
}
