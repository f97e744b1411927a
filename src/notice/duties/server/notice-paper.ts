import { facts, type Paper, signatures } from '#platform/documents/paper.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { DutyNotice } from '../contract/duty-commands.ts'
import { noticeLines, noticeNumber, noticeSigners, noticeWords } from '../messages/notice-text.ts'

/** The notice of Cabinet Regulation 89 (2011), paragraph 7, as a document of the institution: it says what its page says. */
export function noticePaper(notice: DutyNotice, { locale, t }: Words): Paper {
  return {
    locale,
    title: noticeWords('title'),
    lead: [noticeWords('basis'), noticeNumber(notice.preparedOn)],
    madeOn: notice.preparedOn,
    foot: noticeWords('title'),
    parts: [
      facts(noticeLines(notice, t)),
      signatures(noticeSigners(notice, t).map((who) => `${who}\n${noticeWords('signatureLine')}`)),
    ],
  }
}
