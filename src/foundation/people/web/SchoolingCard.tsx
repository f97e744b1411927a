import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Timeline } from '#web/ui/Timeline.tsx'
import type { PupilView } from '../contract/pupil.ts'

/** Schools and classes one after the other, the present one first. */
export function SchoolingCard({ pupil }: { pupil: PupilView }) {
  const { t, f } = useI18n()
  return (
    <Card title={t('people.pupil.school')}>
      <Timeline
        label={t('people.pupil.school')}
        items={pupil.enrolments.map((enrolment) => ({
          id: `${enrolment.startsOn} ${enrolment.institutionName} ${enrolment.className}`,
          on: enrolment.startsOn,
          content:
            enrolment.className === null
              ? enrolment.institutionName
              : t('people.pupil.now', { name: enrolment.institutionName, className: enrolment.className }),
          remark:
            enrolment.endsOn === null
              ? undefined
              : t('people.access.until', { day: f.date(enrolment.endsOn) }),
        }))}
      />
    </Card>
  )
}
