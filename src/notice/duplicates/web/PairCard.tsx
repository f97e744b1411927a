import { Button } from '@mantine/core'
import { useState } from 'react'
import { pupilPath } from '#foundation/people/web/index.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { ErrorSummary } from '#web/ui/form/ErrorSummary.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import {
  type DuplicatePupil,
  isWeakPair,
  listDuplicates,
  type Pair,
  tellApart,
} from '../contract/duplicates.ts'
import classes from './Duplicates.module.css'
import { MergeDialog } from './MergeDialog.tsx'
import { PairTable } from './PairTable.tsx'

/** Two records side by side, what speaks for one child and against it, and the two answers. */
export function PairCard({ pair }: { pair: Pair }) {
  const { t, f } = useI18n()
  const [isMerging, setMerging] = useState(false)
  const [one, other] = pair.pupils
  const names = { one: f.name(one), other: f.name(other) }
  const isWeak = isWeakPair(pair)
  const isRenamed = pair.against.includes('family-other')
  const told = (pupil: DuplicatePupil) =>
    names.one === names.other ? [f.name(pupil), f.date(pupil.bornOn)].join(', ') : f.name(pupil)
  const apart = useApiCommand(tellApart, {
    refreshes: [listDuplicates.route],
    onDone: () => showDone(t('duplicates.apart.done', names)),
  })
  const said = (signs: readonly (Pair['for'] | Pair['against'])[number][]) =>
    f.list(signs.map((sign) => t(`duplicates.pair.signs.${sign}`)))
  return (
    <Card title={t('duplicates.pair.title', names)}>
      <div className={classes.signs}>
        <p>{t('duplicates.pair.for', { signs: said(pair.for) })}</p>
        {pair.against.length === 0 ? null : (
          <p>{t('duplicates.pair.against', { signs: said(pair.against) })}</p>
        )}
        {isWeak ? <p>{t(`duplicates.pair.${isRenamed ? 'maybeRenamed' : 'maybeTwo'}`)}</p> : null}
      </div>
      <PairTable pair={pair} />
      {apart.error === null ? null : <ErrorSummary error={apart.error} />}
      <div className={classes.actions}>
        <Button variant={isWeak ? 'default' : 'filled'} onClick={() => setMerging(true)}>
          {t('duplicates.pair.same')}
        </Button>
        <Button
          variant="default"
          loading={apart.isPending}
          onClick={() => apart.mutate({ input: { pupilIds: [one.id, other.id] } })}
        >
          {t('duplicates.pair.differentChildren')}
        </Button>
        {pair.pupils.map((pupil) => (
          <ButtonLink key={pupil.id} to={pupilPath(pupil.id)} variant="subtle">
            {t('duplicates.pair.open', { name: told(pupil) })}
          </ButtonLink>
        ))}
      </div>
      <MergeDialog pair={pair} opened={isMerging} onClose={() => setMerging(false)} />
    </Card>
  )
}
