import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { listDuplicates } from '../contract/duplicates.ts'
import { ApartCard } from './ApartCard.tsx'
import classes from './Duplicates.module.css'
import { MergesCard } from './MergesCard.tsx'
import { PairCard } from './PairCard.tsx'

/** Children who seem to stand twice in the register, pair by pair; then what was decided, which can be taken back. */
export function DuplicatesPage() {
  const t = useT()
  const { pairs, total, acrossOnly, merges, apart } = useApiQuery(listDuplicates, {})
  return (
    <Page
      title={t('duplicates.list.title')}
      subtitle={t(acrossOnly ? 'duplicates.list.subtitleAcross' : 'duplicates.list.subtitle')}
    >
      <Stack>
        {pairs.length === 0 ? (
          <Card>
            <EmptyState
              title={t(acrossOnly ? 'duplicates.list.emptyAcross' : 'duplicates.list.empty')}
              icon="check"
            >
              {t('duplicates.list.emptyWhy')}
            </EmptyState>
          </Card>
        ) : null}
        {pairs.map((pair) => (
          <PairCard key={pair.pupils.map(({ id }) => id).join()} pair={pair} />
        ))}
        {total > pairs.length ? (
          <p className={classes.quiet}>{t('duplicates.list.more', { shown: pairs.length, count: total })}</p>
        ) : null}
        {merges.length === 0 ? null : <MergesCard merges={merges} />}
        {apart.length === 0 ? null : <ApartCard apart={apart} />}
      </Stack>
    </Page>
  )
}
