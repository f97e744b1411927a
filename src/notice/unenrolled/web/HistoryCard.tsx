import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { UnenrolledView } from '../contract/unenrolled.ts'
import classes from './Unenrolled.module.css'

type Change = UnenrolledView['history'][number]

/** Everything that happened to the entry, the newest first. */
export function HistoryCard({ entry }: { entry: UnenrolledView }) {
  const { t, locale } = useI18n()
  return (
    <Card title={t('unenrolled.entry.history')}>
      <ol className={classes.history}>
        {entry.history.map((change) => (
          <li key={change.id}>
            <ChangeText change={change} entry={entry} />
          </li>
        ))}
      </ol>
      {entry.knownFrom === '' ? null : (
        <p className={classes.quiet}>{t('unenrolled.entry.knownFrom', { words: entry.knownFrom })}</p>
      )}
      <p className={classes.quiet}>{locale === 'lv' ? entry.sourceLv : entry.sourceEn}</p>
    </Card>
  )
}

function ChangeText({ change, entry }: { change: Change; entry: UnenrolledView }) {
  const { t, f, locale } = useI18n()
  const cause = entry.causeChoices.find(({ code }) => code === change.cause)
  const told = [
    t(`unenrolled.status.${change.status}`),
    cause === undefined ? change.cause : locale === 'lv' ? cause.nameLv : cause.nameEn,
    change.action === null ? null : t(`unenrolled.action.${change.action}`),
    change.words === '' ? null : change.words,
    change.nextCheckOn === null ? null : t('unenrolled.entry.nextCheck', { day: f.date(change.nextCheckOn) }),
  ].filter((part) => part !== null)
  const by = change.by === '' ? t('unenrolled.entry.byData') : change.by
  return (
    <>
      <strong>{t(`unenrolled.kind.${change.kind}`)}</strong>
      <p>{told.join('\n')}</p>
      <p className={classes.quiet}>{`${by}, ${f.dateTime(change.at)}`}</p>
    </>
  )
}
