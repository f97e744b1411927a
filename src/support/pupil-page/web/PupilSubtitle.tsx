import type { PupilView } from '#foundation/people/contract/pupil.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'

/** Class, school, age and who answers for the class, in a line. */
export function PupilSubtitle({ pupil }: { pupil: PupilView }) {
  const { t, f } = useI18n()
  const elsewhere = pupil.declaredMunicipality.id !== pupil.municipality.id
  const parts = [
    pupil.className,
    pupil.institution?.name,
    t('people.pupil.age', { count: pupil.age }),
    pupil.classTeachers.length === 0
      ? undefined
      : t(pupil.grade === 0 ? 'people.pupil.groupTeacher' : 'people.pupil.classTeacher', {
          names: f.list(pupil.classTeachers.map(f.name)),
        }),
    elsewhere
      ? t('people.pupil.livesElsewhere', { municipality: pupil.declaredMunicipality.name })
      : undefined,
  ]
  return parts.filter((part) => part !== undefined && part !== null).join(' · ')
}
