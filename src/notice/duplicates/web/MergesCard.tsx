import { Button } from '@mantine/core'
import { pupilPath } from '#foundation/people/web/index.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { ErrorSummary } from '#web/ui/form/ErrorSummary.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { listDuplicates, type Merge, undoMerge } from '../contract/duplicates.ts'
import classes from './Duplicates.module.css'

/** What was merged: by whom, how much moved, which values no longer hold; and the way back. */
export function MergesCard({ merges }: { merges: readonly Merge[] }) {
  const { t } = useI18n()
  const undo = useApiCommand(undoMerge, {
    refreshes: [listDuplicates.route],
    onDone: () => showDone(t('duplicates.merges.undoDone')),
  })
  return (
    <Card title={t('duplicates.merges.title')}>
      {undo.error === null ? null : <ErrorSummary error={undo.error} />}
      <ul className={classes.decided}>
        {merges.map((merge) => (
          <li key={merge.id}>
            <MergeLines merge={merge} />
            {merge.canUndo ? (
              <UndoButton
                merge={merge}
                loading={undo.isPending}
                onUndo={() => undo.mutate({ params: { mergeId: merge.id } })}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function MergeLines({ merge }: { merge: Merge }) {
  const { t, f } = useI18n()
  const at = f.dateTime(merge.at)
  const by =
    merge.by === null
      ? t('duplicates.merges.at', { at })
      : t('duplicates.merges.by', { name: f.name(merge.by), at })
  const counts = useCounts(merge)
  const heldBefore = ({ field, value }: Merge['unheld'][number]) => {
    if (field === 'bornOn') return f.date(value)
    return field === 'sex' && (value === 'female' || value === 'male')
      ? t(`duplicates.pair.sex.${value}`)
      : value
  }
  const unheld = merge.unheld.map(
    (lost) => `${t(`duplicates.pair.fields.${lost.field}`)} – ${heldBefore(lost)}`,
  )
  return (
    <div>
      <p>
        {t('duplicates.merges.line', { name: f.name(merge) })}{' '}
        {merge.undoneAt === null ? (
          <TextLink to={pupilPath(merge.pupilId)}>{t('duplicates.merges.open')}</TextLink>
        ) : null}
      </p>
      <p className={classes.quiet}>
        {[
          by,
          ...(merge.undoneAt === null
            ? counts
            : [t('duplicates.merges.undone', { at: f.dateTime(merge.undoneAt) })]),
        ].join(' · ')}
      </p>
      {merge.setAside === 0 || merge.undoneAt !== null ? null : (
        <p className={classes.quiet}>{t('duplicates.merges.setAsideWhy')}</p>
      )}
      {unheld.length === 0 || merge.undoneAt !== null ? null : (
        <p className={classes.quiet}>{t('duplicates.merges.unheld', { values: unheld.join('; ') })}</p>
      )}
    </div>
  )
}

/** By kind, as the two records were told before; of an old merge only how many in all. */
function useCounts({ kinds, moved, setAside }: Merge): readonly string[] {
  const { t } = useI18n()
  if (kinds === null)
    return [
      t('duplicates.merges.moved', { count: moved }),
      ...(setAside === 0 ? [] : [t('duplicates.merges.setAside', { count: setAside })]),
    ]
  const told = (of: 'moved' | 'setAside') =>
    kinds
      .filter((each) => each[of] > 0)
      .map((each) => t(`duplicates.pair.records.${each.kind}`, { count: each[of] }))
      .join('; ')
  return (['moved', 'setAside'] as const).flatMap((of) => {
    const kindsTold = told(of)
    return kindsTold === '' ? [] : [t(`duplicates.merges.kinds.${of}`, { kinds: kindsTold })]
  })
}

function UndoButton({ merge, loading, onUndo }: { merge: Merge; loading: boolean; onUndo: () => void }) {
  const { t, f } = useI18n()
  return (
    <Button
      variant="default"
      leftSection={<Icon name="undo" />}
      aria-label={t('duplicates.merges.undoOf', { name: f.name(merge) })}
      onClick={onUndo}
      loading={loading}
    >
      {t('duplicates.merges.undo')}
    </Button>
  )
}
