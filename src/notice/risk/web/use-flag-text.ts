import { useI18n } from '#web/i18n/i18n-context.ts'
import type { FlagView } from '../contract/flag.ts'

type FailedSubject = Extract<FlagView['facts'], { rule: 'failing-subjects' }>['subjects'][number]

/** The sentence that says why: "22 neattaisnotas stundas šajā semestrī, robeža 20." */
export function useFlagText(): (flag: Pick<FlagView, 'facts'>) => string {
  const { t, f, locale } = useI18n()
  const nameOf = ({ nameLv, nameEn }: { nameLv: string; nameEn: string }) =>
    locale === 'lv' ? nameLv : nameEn
  const failed = (subject: FailedSubject) => {
    const parts = [
      ...(subject.mean === null ? [] : [f.number(subject.mean)]),
      ...(subject.notPassed === 0 ? [] : [t('risk.flag.notPassed', { count: subject.notPassed })]),
      ...(subject.notAssessed === 0 ? [] : [t('risk.flag.notAssessed', { count: subject.notAssessed })]),
    ]
    return t('risk.flag.subjectFailed', { subject: nameOf(subject), why: parts.join(', ') })
  }
  const share = (part: number, of: number) => f.number(of === 0 ? 0 : Math.round((part / of) * 100))
  return ({ facts }) => {
    switch (facts.rule) {
      case 'unexcused-lessons':
        return t('risk.flag.unexcusedLessons', { count: facts.lessons, limit: facts.limit })
      case 'unexcused-days':
        return t('risk.flag.unexcusedDays', { count: facts.days, limit: facts.limit })
      case 'chronic-absence':
        return t('risk.flag.chronicAbsence', {
          share: f.number((facts.missed / facts.enrolled) * 100),
          limit: f.number(facts.limit),
          missed: facts.missed,
          enrolled: facts.enrolled,
        })
      case 'low-marks': {
        const subjects = facts.subjects.map((subject) =>
          t('risk.flag.subjectMean', { subject: nameOf(subject), mean: f.number(subject.mean) }),
        )
        return t('risk.flag.lowMarks', {
          meanBelow: f.number(facts.meanBelow),
          subjects: subjects.join(', '),
        })
      }
      case 'failing-subjects':
        return t('risk.flag.failingSubjects', {
          count: facts.subjects.length,
          limit: facts.limit,
          subjects: facts.subjects.map(failed).join('; '),
        })
      case 'absence-trend':
        return t('risk.flag.absenceTrend', {
          recentAbsent: facts.recentAbsent,
          recentDays: facts.recentDays,
          recentShare: share(facts.recentAbsent, facts.recentDays),
          earlierAbsent: facts.earlierAbsent,
          earlierDays: facts.earlierDays,
          earlierShare: share(facts.earlierAbsent, facts.earlierDays),
          limit: facts.limit,
        })
      case 'absence-cause':
        return t(`risk.flag.absenceCause.${facts.unit}.${facts.cause}`, {
          missed: facts.missed,
          limit: facts.limit,
        })
      case 'absence-run':
        return t(`risk.flag.absenceRun.${facts.of}`, {
          days: facts.days,
          from: f.shortDate(facts.from),
          until: f.shortDate(facts.until),
          limit: facts.limit,
        })
      case 'low-levels': {
        const subjects = facts.subjects.map(({ low, levels, ...subject }) =>
          t('risk.flag.subjectLevels', { subject: nameOf(subject), low, levels }),
        )
        return t('risk.flag.lowLevels', {
          upTo: t(`risk.flag.levelsUpTo.${facts.upTo}`),
          subjects: subjects.join(', '),
          limit: facts.limit,
        })
      }
      case 'falling-marks': {
        const subjects = facts.subjects.map(({ before, mean, ...subject }) =>
          t('risk.flag.subjectFell', {
            subject: nameOf(subject),
            before: f.number(before, 2),
            mean: f.number(mean, 2),
          }),
        )
        return t('risk.flag.fallingMarks', {
          by: f.number(facts.by),
          subjects: subjects.join(', '),
          limit: facts.limit,
        })
      }
      case 'behaviour':
        return t('risk.flag.behaviour', {
          reprimands: facts.reprimands,
          incidents: facts.incidents,
          limit: facts.limit,
        })
      case 'transition': {
        const transitions = facts.of.map((one) => t(`risk.flag.transitions.${one}`)).join(' ')
        return facts.limit === 0
          ? transitions
          : t('risk.flag.transitionWith', { transitions, count: facts.missed, limit: facts.limit })
      }
    }
  }
}
