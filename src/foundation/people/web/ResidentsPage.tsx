import { TextInput } from '@mantine/core'
import { z } from 'zod'
import { callApi } from '#web/api/api-client.ts'
import { useApiList } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { Card } from '#web/ui/Card.tsx'
import { ErrorState } from '#web/ui/ErrorState.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Segments } from '#web/ui/Segments.tsx'
import { ResidentSide, residentSides, searchResidents } from '../contract/residents.ts'
import { ClassListsUntil, OldClassListsOf } from './ClassListsUntil.tsx'
import { ResidentTable } from './ResidentTable.tsx'
import { useKeptText } from './use-kept-text.ts'

const Choice = z.object({ side: ResidentSide.catch('learns-elsewhere') })

/** Pupils for whom two municipalities answer, from either side. */
export function ResidentsPage() {
  const t = useT()
  const [{ side }, choose] = useSearchState(Choice)
  const text = useKeptText()
  const list = useApiList(
    (after, signal) => callApi(searchResidents, { input: inputOf(side, text.wanted, after) }, { signal }),
    [searchResidents.route, side, text.wanted],
  )
  const classLists = list.first?.classLists ?? null
  return (
    <Page
      title={t('people.residents.title')}
      subtitle={t('people.residents.subtitle')}
      note={classLists === null ? undefined : <ClassListsUntil until={classLists.until} />}
    >
      <Segments
        aria-label={t('people.residents.side')}
        value={side}
        onChange={(next) => choose({ side: ResidentSide.parse(next) })}
        data={residentSides.map((value) => ({ value, label: t(`people.residents.sides.${value}`) }))}
      />
      <TextInput
        type="search"
        label={t('people.pupils.search')}
        description={t('people.pupils.searchHint')}
        leftSection={<Icon name="search" size={18} />}
        autoComplete="off"
        maxLength={80}
        value={text.typed}
        onChange={(event) => text.type(event.currentTarget.value)}
        data-no-print
      />
      <p>{t(`people.residents.why.${side}`)}</p>
      <OldClassListsOf old={classLists?.old ?? []} />
      <Card flush>
        {list.error === null ? (
          <ResidentTable side={side} rows={list.rows} more={list.more} />
        ) : (
          <ErrorState error={list.error} onRetry={list.retry} />
        )}
      </Card>
    </Page>
  )
}

function inputOf(side: ResidentSide, text: string, after: string | undefined) {
  return {
    side,
    text,
    ...(after === undefined ? {} : { after: searchResidents.input.shape.after.parse(after) }),
  }
}
