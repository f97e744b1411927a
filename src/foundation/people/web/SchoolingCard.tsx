import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Timeline, type TimelineItem } from '#web/ui/Timeline.tsx'
import type { PupilView } from '../contract/pupil.ts'

/** Schools and classes one after the other, the newest first, and when records of the register became one. */
export function SchoolingCard({ pupil }: { pupil: PupilView }) {
  const { t, f } = useI18n()
  const enrolled = (enrolment: PupilView['enrolments'][number]): TimelineItem => ({
    id: `${enrolment.startsOn} ${enrolment.institutionName} ${enrolment.className}`,
    on: enrolment.startsOn,
    content:
      enrolment.className === null
        ? enrolment.institutionName
        : t('people.pupil.now', { name: enrolment.institutionName, className: enrolment.className }),
    remark:
      enrolment.endsOn === null ? undefined : t('people.access.until', { day: f.date(enrolment.endsOn) }),
  })
  const merged = (merge: PupilView['merges'][number]): TimelineItem => ({
    id: merge.id,
    on: merge.on,
    content: t('people.pupil.merged'),
    remark: f.name(merge),
  })
  const items = [...pupil.merges.map(merged), ...pupil.enrolments.map(enrolled)]
  return (
    <Card title={t('people.pupil.school')}>
      <Timeline label={t('people.pupil.school')} items={items.toSorted((a, b) => b.on.localeCompare(a.on))} />
    </Card>
  )
}
