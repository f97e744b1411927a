import { type I18n, useI18n } from '#web/i18n/i18n-context.ts'
import type { GradeRange, RuleNumbers, RuleSettings, RuleVersion, RuleView } from '../contract/rule.ts'
import { neverHolds } from '../domain/rule-timeline.ts'

const FIRST_COURSE = 13

/** The words of a rule: its name, what it says with its numbers, for which grades, and since when. */
export function useRuleText() {
  return ruleText(useI18n())
}

/** The same in any language. */
export function ruleText({ t, f, locale }: Pick<I18n, 't' | 'f' | 'locale'>) {
  const grade = (value: number) => {
    if (value === 0) return t('rules.grades.preschool')
    return value < FIRST_COURSE
      ? t('rules.grades.grade', { grade: value })
      : t('rules.grades.course', { course: value - FIRST_COURSE + 1 })
  }
  const says = (numbers: RuleNumbers) => {
    switch (numbers.kind) {
      case 'unexcused-lessons':
        return t('rules.says.unexcusedLessons', { count: numbers.thresholds.moreThanLessons })
      case 'unexcused-days':
        return t('rules.says.unexcusedDays', { count: numbers.thresholds.moreThanDays })
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
      case 'absence-cause': {
        const { unit, cause, atLeast } = numbers.thresholds
        return t(`rules.says.absenceCause.${unit}.${cause}`, { count: atLeast })
      }
      case 'absence-run':
        return t(`rules.says.absenceRun.${numbers.thresholds.of}`, {
          count: numbers.thresholds.atLeastDays,
          within: numbers.thresholds.endedWithin,
        })
      case 'low-levels':
        return t('rules.says.lowLevels', {
          count: numbers.thresholds.subjects,
          upTo: t(`risk.flag.levelsUpTo.${numbers.thresholds.upTo}`),
          levels: numbers.thresholds.levels,
        })
      case 'falling-marks':
        return t('rules.says.fallingMarks', {
          count: numbers.thresholds.subjects,
          by: f.number(numbers.thresholds.by),
          marks: numbers.thresholds.marks,
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
  }
  /** What it notices in a few words, for a name; of the numbers the first ones. */
  const shortly = (numbers: RuleNumbers) => {
    switch (numbers.kind) {
      case 'unexcused-lessons':
        return t('rules.proposed.unexcusedLessons', { count: numbers.thresholds.moreThanLessons })
      case 'unexcused-days':
        return t('rules.proposed.unexcusedDays', { count: numbers.thresholds.moreThanDays })
      case 'chronic-absence':
        return t('rules.proposed.chronicAbsence', { percent: f.number(numbers.thresholds.atLeastPercent) })
      case 'failing-subjects':
        return t('rules.proposed.failingSubjects', { count: numbers.thresholds.subjects })
      case 'absence-trend':
        return t('rules.proposed.absenceTrend', { count: numbers.thresholds.atLeastPoints })
      case 'absence-run':
        return t(`rules.proposed.absenceRun.${numbers.thresholds.of}`, {
          count: numbers.thresholds.atLeastDays,
        })
      case 'low-levels':
        return t('rules.proposed.lowLevels', {
          count: numbers.thresholds.subjects,
          upTo: t(`risk.flag.levelsUpTo.${numbers.thresholds.upTo}`),
        })
      case 'falling-marks':
        return t('rules.proposed.fallingMarks', {
          count: numbers.thresholds.subjects,
          by: f.number(numbers.thresholds.by),
        })
      case 'transition':
        return numbers.thresholds.daysMissed === 0
          ? t('rules.proposed.transition')
          : t('rules.proposed.transitionWith', { count: numbers.thresholds.daysMissed })
      default:
        return says(numbers)
    }
  }
  const gradesOf = (range: GradeRange) => {
    if (range === null) return t('rules.grades.all')
    return range.from === range.to
      ? grade(range.from)
      : t('rules.grades.range', { from: grade(range.from), to: grade(range.to) })
  }
  const briefGrades = (range: NonNullable<GradeRange>) =>
    range.from < range.to && range.from > 0 && range.to < FIRST_COURSE
      ? t('rules.proposed.grades', range)
      : gradesOf(range)
  return {
    grade,
    name: ({ nameLv, nameEn }: Pick<RuleView, 'nameLv' | 'nameEn'>) => (locale === 'lv' ? nameLv : nameEn),
    says,
    grades: gradesOf,
    state: ({ state, current }: Pick<RuleView, 'state' | 'current'>) => {
      if (state === 'offered') return t('rules.state.offered')
      if (state === 'in-force' && current.validUntil !== null)
        return t('rules.state.inForceUntil', {
          from: f.date(current.validFrom),
          until: f.date(current.validUntil),
        })
      if (neverHolds(current)) return t('rules.state.neverHeld', { from: f.date(current.validFrom) })
      return state === 'ended'
        ? t('rules.state.ended', { until: f.date(current.validUntil ?? current.validFrom) })
        : t(`rules.state.${state}`, { from: f.date(current.validFrom) })
    },
    /** A name to begin with: what is noticed, and in which grades. */
    proposedName: ({ numbers, grades }: RuleSettings) =>
      [shortly(numbers), ...(grades === null ? [] : [briefGrades(grades)])].join(', '),
    /** What takes the place of a version, and when. */
    next: ({ validFrom, numbers, grades, level }: RuleVersion) =>
      t('rules.list.next', {
        from: f.date(validFrom),
        says: says(numbers),
        grades: gradesOf(grades),
        level: t(`risk.level.${level}`),
      }),
    /** Why it is there; somebody's own that began from foreign evidence goes on saying so. */
    evidence: ({ evidence, derivedFrom }: Pick<RuleView, 'evidence' | 'derivedFrom'>) =>
      t(`rules.evidence.${derivedFrom?.evidence === 'foreign' ? 'ownAfterForeign' : evidence}`),
    owner: (owner: RuleView['owner']) => owner?.name ?? t('rules.owner.state'),
  }
}
