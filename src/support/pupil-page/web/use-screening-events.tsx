import type { listPupilScreenings } from '#notice/screening/contract/screening.ts'
import { useLevelText } from '#notice/screening/web/index.ts'
import type { RouteOutput } from '#platform/http/api-route.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import type { TimelineItem } from '#web/ui/Timeline.tsx'

type Screening = RouteOutput<typeof listPupilScreenings>['rows'][number]

/** What the class screening saw of the pupil, a line per semester; the note of it is in its card. */
export function useScreeningEvents(): (screenings: readonly Screening[]) => TimelineItem[] {
  const { t, f, locale } = useI18n()
  const levelText = useLevelText()
  const seen = ({ signs }: Screening) => {
    const observed = signs
      .filter(({ value }) => value > 0)
      .toSorted((a, b) => b.value - a.value)
      .map((sign) =>
        t('screening.pupil.sign', {
          sign: locale === 'lv' ? sign.shortLv : sign.shortEn,
          level: levelText(sign.value),
        }),
      )
    return observed.length === 0 ? t('screening.pupil.nothing') : observed.join('; ')
  }
  return (screenings) =>
    screenings.map((row) => ({
      id: `screening ${row.semester.schoolYear} ${row.semester.number}`,
      on: row.lastAnsweredAt,
      content: t('pupil-page.screened', { seen: seen(row) }),
      remark: f.list(row.by),
    }))
}
