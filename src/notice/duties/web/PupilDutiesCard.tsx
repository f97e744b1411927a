import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { listDuties } from '../contract/duty-lists.ts'
import classes from './Duty.module.css'
import { DutyStateTag } from './DutyStateTag.tsx'
import { dutyPath } from './paths.ts'
import { useDutyText } from './use-duty-text.ts'

interface PupilDutiesCardProps {
  pupilId: string
  /** For paper: only those that are to be done. */
  brief?: boolean
}

/** The duties of one pupil, the newest first; without any, no card. */
export function PupilDutiesCard({ pupilId, brief = false }: PupilDutiesCardProps) {
  const t = useT()
  const text = useDutyText()
  const duties = useApiQuery(listDuties, { query: { pupilId, state: 'all' } }).rows
  const rows = brief ? duties.filter(({ state }) => state === 'open' || state === 'late') : duties
  if (rows.length === 0) return null
  return (
    <Card title={t('duties.pupil.title')}>
      <ul className={classes.actions}>
        {rows.map((duty) => (
          <li key={duty.id} className={classes.action}>
            <div className={classes.actionText}>
              <TextLink to={dutyPath(duty.id)}>{text.count(duty)}</TextLink>
              <span className={classes.quiet}>
                {[duty.schoolYear, text.clock(duty)].filter(Boolean).join(' · ')}
              </span>
            </div>
            <DutyStateTag state={duty.state} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
