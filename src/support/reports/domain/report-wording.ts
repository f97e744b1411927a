import type { Words } from '#platform/i18n/words.ts'
import type { ReportFigures, ReportPeriod } from '../contract/report-words.ts'

type Named = { readonly nameLv: string; readonly nameEn: string }
type OfKind = { readonly kind: Named; readonly subject: string | null }

/** Words that a report is told with, the same on its page, on paper and in a workbook. */
export function reportWording({ t, f, locale }: Words) {
  const name = ({ nameLv, nameEn }: Named) => (locale === 'lv' ? nameLv : nameEn)
  return {
    period: ({ startsOn, semester }: ReportPeriod) =>
      semester === null
        ? t('reports.period.month', { year: startsOn.slice(0, 4), month: f.month(startsOn) })
        : t('reports.period.semester', { year: semester.schoolYear, number: semester.number }),
    /** Kind and school subject. */
    title: ({ kind, subject }: OfKind) => (subject === null ? name(kind) : `${name(kind)}: ${subject}`),
    hours: (minutes: number) => f.number(hoursOf(minutes), 2),
  }
}

/** Hours of sixty minutes, to the hundredth. */
export function hoursOf(minutes: number): number {
  return Math.round((minutes / 60) * 100) / 100
}

export function minutesOf({ hours }: Pick<ReportFigures, 'hours'>): number {
  return hours.reduce((sum, { minutes }) => sum + minutes, 0)
}
