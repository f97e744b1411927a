import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Freshness } from '#web/ui/Freshness.tsx'
import { TrendLine } from '#web/ui/TrendLine.tsx'
import type { PupilSignals } from '../contract/pupil-signals.ts'
import { absencesIn } from './absences-in.ts'
import { RecentWeeks } from './RecentWeeks.tsx'
import { SemesterTable } from './SemesterTable.tsx'
import { TransitionList } from './TransitionList.tsx'
import { usePupilSignals } from './use-pupil-signals.ts'

/** Unexcused absence of the semester, week by week, against the limit; earlier semesters under it. */
export function AbsenceCard({ pupilId }: { pupilId: string }) {
  const { t, f } = useI18n()
  const signals = usePupilSignals(pupilId)
  const { unit, limit, weeks } = signals.trend
  return (
    <Card title={t('signals.absences.title')} note={<Freshness asOf={signals.absencesUntil} />}>
      <TransitionList transitions={signals.transitions} />
      <RecentWeeks recent={signals.recent} />
      <TrendLine
        title={t('signals.absences.trend')}
        points={weeks.map((week) => ({ label: f.shortDate(week.startsOn), value: week.unexcused }))}
        threshold={{ value: limit, label: t(`signals.absences.limit.${unit}`, { limit }) }}
        caption={useCaption(signals)}
        pointHeading={t('signals.absences.week')}
      />
      {signals.semesters.length > 1 ? <SemesterTable semesters={signals.semesters} unit={unit} /> : null}
    </Card>
  )
}

function useCaption({ trend, semester, semesters }: PupilSignals): string {
  const { t } = useI18n()
  const present = semesters.find(
    ({ schoolYear, number }) => schoolYear === semester.schoolYear && number === semester.number,
  )
  const { excused = 0, unknown = 0 } = present === undefined ? {} : absencesIn(trend.unit, present)
  const caption = t(`signals.absences.caption.${trend.unit}`, { count: excused })
  return unknown === 0
    ? caption
    : `${caption} ${t(`signals.absences.unknown.${trend.unit}`, { count: unknown })}`
}
