import { endpoint } from '#foundation/endpoint/index.ts'
import { readMeetingMinutes as contract } from '../contract/plan-meeting.ts'
import { listMeetingDecisions } from './plan-meeting-view.ts'
import { canHoldPlanMeeting } from './policies.ts'

/** What was decided today, as whoever wrote it down reads it back. */
export const readMeetingMinutes = endpoint({
  ...contract,
  access: canHoldPlanMeeting,
  audit: 'plans.meeting-minutes-read',
  handler: async ({ trx, actor, today, note }) => {
    const rows = await listMeetingDecisions(trx, { actor, today })
    note({ pupils: [...new Set(rows.map((row) => row.pupil.id))] })
    return { rows }
  },
})
