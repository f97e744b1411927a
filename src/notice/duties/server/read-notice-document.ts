import { endpoint } from '#foundation/endpoint/index.ts'
import { writePaper } from '#platform/documents/write-paper.ts'
import { readNoticeDocument as contract } from '../contract/duty-commands.ts'
import { noticeWords } from '../messages/notice-text.ts'
import { getDutyNotice } from './duty-notice-view.ts'
import { dutyPlace } from './duty-place-reads.ts'
import { noticePaper } from './notice-paper.ts'
import { canReadDuty } from './policies.ts'

/** A file leaves the product, so the journal tells of it apart from a look at the notice. */
export const readNoticeDocument = endpoint({
  ...contract,
  access: canReadDuty,
  subject: dutyPlace,
  audit: 'duties.notice-exported',
  handler: async (context) => {
    const { params, query, services, note } = context
    note({ dutyId: params.dutyId, format: query.format })
    const notice = await getDutyNotice(context, params.dutyId)
    return writePaper(noticePaper(notice, services.words('lv')), noticeWords('fileName'), query.format)
  },
})
