import { PersonId } from '#foundation/people/contract/ids.ts'
import type { ReportView } from '../contract/report.ts'
import { DocumentId } from '../contract/report-words.ts'

/** October of a school: ten hours of Andris, one service, an invoice; whoever reads it may do nothing. */
export function aReportView(overrides: Partial<ReportView> = {}): ReportView {
  const kind = { code: 'mentor-support', nameLv: 'Mentora atbalsts', nameEn: 'Mentor support' }
  return {
    institution: {
      id: '01a20000-0000-7000-8000-0000000000c1',
      name: 'Cēsu Pilsētas vidusskola',
      municipalityName: 'Cēsu novads',
    },
    period: {
      code: '2026-10',
      kind: 'month',
      startsOn: '2026-10-01',
      endsOn: '2026-10-31',
      semester: null,
    },
    status: 'operational',
    asOf: '2026-11-20',
    figures: {
      hours: [
        {
          specialist: {
            id: PersonId.parse('01a20000-0000-7000-8000-000000000031'),
            givenName: 'Andris',
            familyName: 'Lūsis',
          },
          kind,
          subject: null,
          sessions: 15,
          minutes: 620,
          missed: 2,
        },
      ],
      services: [{ kind, subject: null, begun: 1, running: 3, ended: 0, recipients: 3 }],
      recipients: 4,
    },
    documents: [
      {
        id: DocumentId.parse('01a20000-0000-7000-8000-0000000000d1'),
        kind: 'invoice',
        number: 'A-17',
        issuedOn: '2026-10-05',
        amountCents: 12_050,
        words: 'Transports',
      },
    ],
    steps: [],
    can: { write: false, submit: false, certify: false },
    ...overrides,
  }
}
