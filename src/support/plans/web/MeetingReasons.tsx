import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { MeetingReason, MeetingRow } from '../contract/plan-meeting.ts'
import classes from './Plan.module.css'

const tones = {
  stuck: 'attention',
  crisis: 'attention',
  proposed: 'waiting',
  review: 'waiting',
  evaluated: 'waiting',
  needed_crisis: 'attention',
  needed: 'waiting',
} as const satisfies Record<MeetingReason, string>

/** Why the team talks about a pupil, the most urgent first. */
export function MeetingReasons({ row }: { row: MeetingRow }) {
  const t = useT()
  const f = useFormat()
  return (
    <ul className={classes.riskList} aria-label={t('meeting.reasons', { name: f.name(row.pupil) })}>
      {row.reasons.map(({ reason, planId, day }) => (
        <li key={`${reason} ${planId}`}>
          <StatusTag tone={tones[reason]}>
            {t(`meeting.reason.${reason}`, { day: day === null ? '' : f.date(day) })}
          </StatusTag>
        </li>
      ))}
    </ul>
  )
}
