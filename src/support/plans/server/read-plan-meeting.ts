import { endpoint } from '#foundation/endpoint/index.ts'
import { readPlanMeeting as contract } from '../contract/plan-meeting.ts'
import { listMeetingRows } from './plan-meeting-view.ts'
import { canHoldPlanMeeting } from './policies.ts'

/** Whom the support team of a school talks about. */
export const readPlanMeeting = endpoint({
  ...contract,
  access: canHoldPlanMeeting,
  audit: 'plans.meeting-listed',
  handler: async ({ trx, actor, today, note }) => {
    const meeting = await listMeetingRows(trx, { actor, today })
    note({ pupils: meeting.rows.map((row) => row.pupil.id) })
    return meeting
  },
})
