import { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Freshness } from '#web/ui/Freshness.tsx'
import { type Behaviour, readBehaviour } from '../contract/behaviour.ts'
import { BehaviourTable } from './BehaviourTable.tsx'
import classes from './FigureTable.module.css'

/** What the school journal says about behaviour: counts of each semester, then the remarks. Praise stands first. */
export function BehaviourCard({ pupilId }: { pupilId: string }) {
  const { t } = useI18n()
  const behaviour = useApiQuery(readBehaviour, { params: { pupilId: PupilId.parse(pupilId) } })
  return (
    <Card title={t('signals.behaviour.title')} note={<Freshness asOf={behaviour.until} />}>
      {behaviour.records.length === 0 ? (
        <p>{t('signals.behaviour.empty')}</p>
      ) : (
        <>
          <BehaviourTable semesters={behaviour.semesters} />
          <Remarks records={behaviour.records} />
        </>
      )}
    </Card>
  )
}

function Remarks({ records }: Pick<Behaviour, 'records'>) {
  const { t, f } = useI18n()
  return (
    <details className={classes.more}>
      <summary>{t('signals.behaviour.remarks', { count: records.length })}</summary>
      <ul>
        {records.map(({ on, kind, remark }) => (
          <li key={`${on} ${kind} ${remark}`}>
            {f.date(on)}, {t(`signals.behaviour.kinds.${kind}`)}
            {remark === '' ? null : `: ${remark}`}
          </li>
        ))}
      </ul>
    </details>
  )
}
