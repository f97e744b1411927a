import { useI18n } from '#web/i18n/i18n-context.ts'
import type { FlagView } from '../contract/flag.ts'

/** The sentence that says why: "22 neattaisnotas stundas šajā semestrī, robeža 20." */
export function useFlagText(): (flag: Pick<FlagView, 'facts'>) => string {
  const { t, f, locale } = useI18n()
  return ({ facts }) => {
    if (facts.rule === 'unexcused-lessons') {
      return t('risk.flag.unexcusedLessons', { count: facts.lessons, limit: facts.limit })
    }
    if (facts.rule === 'chronic-absence') {
      return t('risk.flag.chronicAbsence', {
        share: f.number((facts.missed / facts.enrolled) * 100),
        limit: f.number(facts.limit),
        missed: facts.missed,
        enrolled: facts.enrolled,
      })
    }
    const subjects = facts.subjects.map(({ nameLv, nameEn, mean }) =>
      t('risk.flag.subjectMean', {
        subject: locale === 'lv' ? nameLv : nameEn,
        mean: f.number(mean),
      }),
    )
    return t('risk.flag.lowMarks', { meanBelow: f.number(facts.meanBelow), subjects: subjects.join(', ') })
  }
}
