import { useI18n } from '#web/i18n/i18n-context.ts'
import type { ChosenField, DuplicatePupil } from '../contract/duplicates.ts'

/** The values of a record in words. */
export function usePupilTexts(): Readonly<Record<ChosenField, (pupil: DuplicatePupil) => string>> {
  const { t, f } = useI18n()
  return {
    name: (pupil) => f.name(pupil),
    bornOn: (pupil) => f.date(pupil.bornOn),
    sex: (pupil) => t(`duplicates.pair.sex.${pupil.sex}`),
    schoolNumber: (pupil) => pupil.schoolNumber ?? t('duplicates.merge.noNumber'),
    declaredMunicipality: (pupil) => pupil.declaredMunicipalityName,
    place: ({ institutionName, className }) =>
      institutionName === null
        ? t('duplicates.pair.nowhere')
        : [institutionName, className].filter(Boolean).join(', '),
  }
}
