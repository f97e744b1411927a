import { Button } from '@mantine/core'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { ErrorSummary } from '#web/ui/form/ErrorSummary.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { type Apart, listDuplicates, takeApartBack } from '../contract/duplicates.ts'
import classes from './Duplicates.module.css'

/** Pairs of whom somebody has said that they are two children, and the way to be asked again. */
export function ApartCard({ apart }: { apart: readonly Apart[] }) {
  const { t, f } = useI18n()
  const takeBack = useApiCommand(takeApartBack, {
    refreshes: [listDuplicates.route],
    onDone: () => showDone(t('duplicates.apart.takenBack')),
  })
  return (
    <Card title={t('duplicates.apart.title')}>
      {takeBack.error === null ? null : <ErrorSummary error={takeBack.error} />}
      <ul className={classes.decided}>
        {apart.map(({ id, pupils: [one, other], by, at }) => {
          const names = { one: f.name(one), other: f.name(other) }
          return (
            <li key={id}>
              <div>
                <p>{t('duplicates.apart.line', names)}</p>
                <p className={classes.quiet}>
                  {by === null
                    ? t('duplicates.merges.at', { at: f.dateTime(at) })
                    : t('duplicates.merges.by', { name: f.name(by), at: f.dateTime(at) })}
                </p>
              </div>
              <Button
                variant="default"
                aria-label={t('duplicates.apart.takeBackOf', names)}
                loading={takeBack.isPending}
                onClick={() => takeBack.mutate({ params: { apartId: id } })}
              >
                {t('duplicates.apart.takeBack')}
              </Button>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
