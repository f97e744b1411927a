import { useI18n } from '#web/i18n/i18n-context.ts'
import type { GradeRange, RuleNumbers, RuleView } from '../contract/rule.ts'

const FIRST_COURSE = 13

/** The words of a rule: its name, what it says with its numbers, for which grades, and since when. */
export function useRuleText() {
  const { t, f, locale } = useI18n()
  const grade = (value: number) => {
    if (value === 0) return t('rules.grades.preschool')
    return value < FIRST_COURSE
      ? t('rules.grades.grade', { grade: value })
      : t('rules.grades.course', { course: value - FIRST_COURSE + 1 })
  }
  return {
    grade,
    name: ({ nameLv, nameEn }: Pick<RuleView, 'nameLv' | 'nameEn'>) => (locale === 'lv' ? nameLv : nameEn),
    says: (numbers: RuleNumbers) => {
      switch (numbers.kind) {
        case 'unexcused-lessons':
          return t('rules.says.unexcusedLessons', { count: numbers.thresholds.moreThanLessons })
        case 'low-marks':
          return t('rules.says.lowMarks', {
            count: numbers.thresholds.subjects,
            mean: f.number(numbers.thresholds.meanBelow, 2),
          })
        case 'chronic-absence':
          return t('rules.says.chronicAbsence', {
            count: numbers.thresholds.enrolledDays,
            percent: f.number(numbers.thresholds.atLeastPercent),
          })
        case 'failing-subjects':
          return t('rules.says.failingSubjects', { count: numbers.thresholds.subjects })
        case 'absence-trend':
          return t('rules.says.absenceTrend', {
            count: numbers.thresholds.atLeastPoints,
            recent: numbers.thresholds.recentDays,
            earlier: numbers.thresholds.earlierDays,
          })
        case 'behaviour':
          return t('rules.says.behaviour', { count: numbers.thresholds.atLeastRecords })
        case 'transition': {
          const { of, daysMissed } = numbers.thresholds
          const names = of.map((one) => t(`signals.transitions.names.${one}`)).join(t('rules.says.or'))
          return daysMissed === 0
            ? t('rules.says.transition', { transitions: names })
            : t('rules.says.transitionWith', { transitions: names, count: daysMissed })
        }
      }
    },
    grades: (range: GradeRange) => {
      if (range === null) return t('rules.grades.all')
      return range.from === range.to
        ? grade(range.from)
        : t('rules.grades.range', { from: grade(range.from), to: grade(range.to) })
    },
    state: ({ state, current }: Pick<RuleView, 'state' | 'current'>) => {
      if (state === 'offered') return t('rules.state.offered')
      return state === 'ended'
        ? t('rules.state.ended', { until: f.date(current.validUntil ?? current.validFrom) })
        : t(`rules.state.${state}`, { from: f.date(current.validFrom) })
    },
    owner: (owner: RuleView['owner']) => owner?.name ?? t('rules.owner.state'),
  }
}
