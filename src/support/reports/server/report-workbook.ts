import type { Sheet, Workbook } from '#platform/documents/workbook.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { ReportView } from '../contract/report.ts'
import { hoursOf, minutesOf, reportWording } from '../domain/report-wording.ts'

/** The report to go on counting with: each table a sheet, and one that says whose it is and how firm. */
export function reportWorkbook(report: ReportView, words: Words, madeOn: string): Workbook {
  const { t } = words
  return {
    title: t(`reports.paper.title.${report.period.kind}`),
    madeOn,
    sheets: [
      aboutSheet(report, words),
      hourSheet(report, words),
      serviceSheet(report, words),
      documentSheet(report, words),
    ],
  }
}

function aboutSheet({ institution, period, status, asOf, figures }: ReportView, words: Words): Sheet {
  const { t, f } = words
  return {
    name: t('reports.file.about'),
    columns: [
      { heading: t('reports.file.what'), width: 30 },
      { heading: t('reports.file.value'), width: 50 },
    ],
    rows: [
      [t('reports.list.institution'), institution.name],
      [t('reports.file.municipality'), institution.municipalityName],
      [t('reports.list.period'), reportWording(words).period(period)],
      [t('reports.list.status'), t(`reports.status.${status}`)],
      [t('reports.list.asOf'), f.date(asOf)],
      [t('reports.list.hours'), hoursOf(minutesOf(figures))],
      [t('reports.list.recipients'), figures.recipients],
    ],
  }
}

function hourSheet({ figures }: ReportView, words: Words): Sheet {
  const { t, f } = words
  const told = reportWording(words)
  return {
    name: t('reports.hours.title'),
    columns: [
      { heading: t('reports.hours.specialist'), width: 28 },
      { heading: t('reports.hours.kind'), width: 44 },
      { heading: t('reports.hours.sessions'), width: 12 },
      { heading: t('reports.hours.hours'), width: 12 },
      { heading: t('reports.hours.missed'), width: 12 },
    ],
    rows: figures.hours.map((given) => [
      f.listName(given.specialist),
      told.title(given),
      given.sessions,
      hoursOf(given.minutes),
      given.missed,
    ]),
  }
}

function serviceSheet({ figures }: ReportView, words: Words): Sheet {
  const { t } = words
  const told = reportWording(words)
  const counts = ['begun', 'running', 'ended', 'recipients'] as const
  return {
    name: t('reports.services.title'),
    columns: [
      { heading: t('reports.services.kind'), width: 44 },
      ...counts.map((count) => ({ heading: t(`reports.services.${count}`), width: 12 })),
    ],
    rows: figures.services.map((service) => [told.title(service), ...counts.map((count) => service[count])]),
  }
}

function documentSheet({ documents }: ReportView, { t, f }: Words): Sheet {
  return {
    name: t('reports.documents.title'),
    columns: [
      { heading: t('reports.documents.kind'), width: 28 },
      { heading: t('reports.documents.number'), width: 20 },
      { heading: t('reports.documents.issuedOn'), width: 14 },
      { heading: t('reports.documents.amountEuro'), width: 14 },
      { heading: t('reports.documents.words'), width: 40 },
    ],
    rows: documents.map(({ kind, number, issuedOn, amountCents, words }) => [
      t(`reports.documents.kinds.${kind}`),
      number,
      f.date(issuedOn),
      amountCents === null ? null : amountCents / 100,
      words,
    ]),
  }
}
