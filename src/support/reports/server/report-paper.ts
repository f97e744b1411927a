import { heading, type Paper, type PaperPart, quiet, signatures, text } from '#platform/documents/paper.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { ReportView } from '../contract/report.ts'
import { minutesOf, reportWording } from '../domain/report-wording.ts'

/** The report on paper: how firm its figures are stands on top, with their day. */
export function reportPaper(report: ReportView, words: Words, madeOn: string): Paper {
  const { t, f, locale } = words
  const { institution, figures, status, asOf, period, steps } = report
  const told = reportWording(words)
  return {
    locale,
    title: t(`reports.paper.title.${period.kind}`),
    lead: [
      t('reports.paper.place', { institution: institution.name, municipality: institution.municipalityName }),
      told.period(period),
      t('reports.paper.status', { status: t(`reports.status.${status}`), day: f.date(asOf) }),
    ],
    madeOn,
    foot: t('reports.paper.foot', { institution: institution.name, period: told.period(period) }),
    parts: [
      text(
        t('reports.paper.totals', {
          hours: told.hours(minutesOf(figures)),
          recipients: f.number(figures.recipients),
        }),
      ),
      ...hourParts(report, words),
      ...serviceParts(report, words),
      ...documentParts(report, words),
      ...(steps.length === 0
        ? []
        : [heading(t('reports.steps.title')), quiet(stepLines(report, words).join('\n'))]),
      signatures([t('reports.paper.signature')]),
    ],
  }
}

function hourParts({ figures }: ReportView, words: Words): PaperPart[] {
  const { t, f } = words
  const told = reportWording(words)
  const title = heading(t('reports.hours.title'))
  if (figures.hours.length === 0) return [title, text(t('reports.hours.empty'))]
  return [
    title,
    {
      kind: 'table',
      about: title.text,
      columns: [
        { heading: t('reports.hours.specialist'), share: 4 },
        { heading: t('reports.hours.kind'), share: 5 },
        { heading: t('reports.hours.sessions'), share: 2, align: 'end' },
        { heading: t('reports.hours.hours'), share: 2, align: 'end' },
        { heading: t('reports.hours.missed'), share: 2, align: 'end' },
      ],
      rows: figures.hours.map((given) => [
        f.listName(given.specialist),
        told.title(given),
        f.number(given.sessions),
        told.hours(given.minutes),
        f.number(given.missed),
      ]),
    },
  ]
}

function serviceParts({ figures }: ReportView, words: Words): PaperPart[] {
  const { t, f } = words
  const told = reportWording(words)
  const title = heading(t('reports.services.title'))
  if (figures.services.length === 0) return [title, text(t('reports.services.empty'))]
  const counts = ['begun', 'running', 'ended', 'recipients'] as const
  return [
    title,
    {
      kind: 'table',
      about: title.text,
      columns: [
        { heading: t('reports.services.kind'), share: 6 },
        ...counts.map((count) => ({
          heading: t(`reports.services.${count}`),
          share: 2,
          align: 'end' as const,
        })),
      ],
      rows: figures.services.map((service) => [
        told.title(service),
        ...counts.map((count) => f.number(service[count])),
      ]),
    },
  ]
}

function documentParts({ documents }: ReportView, { t, f }: Words): PaperPart[] {
  const title = heading(t('reports.documents.title'))
  if (documents.length === 0) return [title, text(t('reports.documents.empty'))]
  return [
    title,
    {
      kind: 'table',
      about: title.text,
      columns: [
        { heading: t('reports.documents.kind'), share: 4 },
        { heading: t('reports.documents.number'), share: 3 },
        { heading: t('reports.documents.issuedOn'), share: 3 },
        { heading: t('reports.documents.amount'), share: 3, align: 'end' },
        { heading: t('reports.documents.words'), share: 5 },
      ],
      rows: documents.map(({ kind, number, issuedOn, amountCents, words }) => [
        t(`reports.documents.kinds.${kind}`),
        number,
        f.date(issuedOn),
        amountCents === null ? '' : f.euro(amountCents),
        words,
      ]),
    },
  ]
}

function stepLines({ steps }: ReportView, { t, f }: Words): string[] {
  return steps.map(({ kind, remark, by, at }) =>
    [t(`reports.steps.${kind}`, { name: f.name(by), at: f.dateTime(at) }), remark]
      .filter((part) => part !== '')
      .join(' '),
  )
}
