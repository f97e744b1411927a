import { staffPath } from '#foundation/staff/web/index.ts'
import { duplicatesPath } from '#notice/duplicates/web/index.ts'
import { dutyListPath, dutyPath, useDutyText } from '#notice/duties/web/index.ts'
import { importPath } from '#notice/imports/web/index.ts'
import type { FlagView } from '#notice/risk/contract/flag.ts'
import { assessmentPath, flagListPath, newPlanPath, pupilPath } from '#notice/risk/web/index.ts'
import { classScreeningPath } from '#notice/screening/web/index.ts'
import { staleText } from '#notice/signals/web/index.ts'
import { unenrolledPath } from '#notice/unenrolled/web/index.ts'
import type { Format } from '#platform/i18n/format.ts'
import type { Translator } from '#platform/i18n/translate.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import type { TodayItem } from '../contract/today.ts'

export type TodayLine = {
  readonly why: string
  readonly waits: string
  readonly tag: string
  readonly action: string
  /** Where the action leads. */
  readonly to: string
  /** Where the name leads. */
  readonly about: string
}

/** The words and the ways of one item. */
export function useTodayLines(): (item: TodayItem) => TodayLine {
  const t = useT()
  const f = useFormat()
  const duty = useDutyText()
  return (item) => (item.kind === 'duty' ? dutyLine(item, t, duty) : lineOf(item, t, f))
}

function dutyLine(
  { duty }: Extract<TodayItem, { kind: 'duty' }>,
  t: Translator,
  text: ReturnType<typeof useDutyText>,
): TodayLine {
  const to = dutyPath(duty.id)
  return {
    why: t('today.duty', { absence: text.count(duty) }),
    waits: text.clock(duty),
    tag: t('today.tags.duty'),
    action: t('today.actions.fulfil'),
    to,
    about: to,
  }
}

function lineOf(item: Exclude<TodayItem, { kind: 'duty' }>, t: Translator, f: Format): TodayLine {
  switch (item.kind) {
    case 'flag':
      return flagLine(item, t, f)
    case 'assessment-draft': {
      const to = assessmentPath(item.pupil.id, item.assessmentId)
      return draft({ why: t('today.assessmentDraft'), tag: t('today.tags.assessment'), to }, item, t, f)
    }
    case 'plan-unfinished':
      return draft(
        {
          why: t(`today.planStages.${item.stage}`),
          tag: t('today.tags.plan'),
          to: `/plans/${item.planId}`,
        },
        item,
        t,
        f,
      )
    case 'plan-needed':
      return {
        why: t('today.planNeeded'),
        waits: t('today.since', { day: f.shortDate(item.assessedAt) }),
        tag: t('today.tags.plan'),
        action: t('today.actions.plan'),
        to: newPlanPath(item.pupil.id),
        about: pupilPath(item.pupil.id),
      }
    case 'measure-stuck':
      return {
        why: t('today.measureStuck', { count: item.count }),
        waits: t('today.since', { day: f.shortDate(item.oldestAt) }),
        tag: t('today.tags.plan'),
        action: t('today.actions.open'),
        to: `/plans/${item.planId}`,
        about: pupilPath(item.pupil.id),
      }
    case 'plan-review':
      return {
        why: t(item.isLate ? 'today.planReviewLate' : 'today.planReview'),
        waits: f.date(item.reviewOn),
        tag: t('today.tags.plan'),
        action: t('today.actions.prepare'),
        to: `/plans/${item.planId}`,
        about: pupilPath(item.pupil.id),
      }
    case 'plan-proposals':
    case 'service-requests': {
      const isPlan = item.kind === 'plan-proposals'
      const page = isPlan ? '/plans?status=proposed' : '/services/school?status=requested'
      const to = `${page}&institutionId=${item.institution.id}`
      return {
        why: t(isPlan ? 'today.planProposals' : 'today.serviceRequests', { count: item.count }),
        waits: t('today.since', { day: f.shortDate(item.oldestAt) }),
        tag: t(isPlan ? 'today.tags.plan' : 'today.tags.service'),
        action: t('today.actions.open'),
        to,
        about: to,
      }
    }
    case 'unenrolled':
      return unenrolledLine(item, t, f)
    case 'import':
      return importLine(item, t, f)
    case 'duplicates':
      return {
        why: t('today.duplicates', { count: item.count }),
        waits: '',
        tag: t('today.tags.data'),
        action: t('today.actions.open'),
        to: duplicatesPath,
        about: duplicatesPath,
      }
    case 'staff-access':
      return accessLine(item, t, f)
    case 'screening':
      return screeningLine(item, t, f)
    case 'municipal-duties': {
      const to = dutyListPath({ state: 'municipality', schoolYear: item.schoolYear })
      return {
        why: t('today.municipalDuties', { count: item.count }),
        waits: t('today.since', { day: f.shortDate(item.oldestDueOn) }),
        tag: t('today.tags.duty'),
        action: t('today.actions.open'),
        to,
        about: to,
      }
    }
    case 'asked-about':
    case 'late-duties':
    case 'stuck-flags':
    case 'stale-data':
      return schoolLine(item, t, f)
  }
}

type Draft = Extract<TodayItem, { kind: 'assessment-draft' | 'plan-unfinished' }>

function draft(
  words: { why: string; tag: string; to: string },
  item: Draft,
  t: Translator,
  f: Format,
): TodayLine {
  return {
    ...words,
    waits: t('today.since', { day: f.shortDate(item.startedAt) }),
    action: t('today.actions.continue'),
    about: pupilPath(item.pupil.id),
  }
}

function flagLine({ flag }: Extract<TodayItem, { kind: 'flag' }>, t: Translator, f: Format): TodayLine {
  const since =
    flag.waitingDays === 0 ? t('risk.flag.sinceToday') : t('risk.flag.waiting', { count: flag.waitingDays })
  const about = pupilPath(flag.pupil.id)
  return {
    why: '',
    waits: againLine(flag.answer, t, f) ?? since,
    tag: '',
    action: t('today.actions.answer'),
    to: about,
    about,
  }
}

/** Of a flag that asks again: why it does. */
function againLine(answer: FlagView['answer'], t: Translator, f: Format): string | null {
  if (answer === null) return null
  if (answer.to !== null) return t('risk.flag.passedOn', { by: answer.by, day: f.shortDate(answer.at) })
  return answer.untilDate && t('risk.flag.watchedUntil', { day: f.date(answer.untilDate) })
}

function unenrolledLine(
  { entry }: Extract<TodayItem, { kind: 'unenrolled' }>,
  t: Translator,
  f: Format,
): TodayLine {
  const to = unenrolledPath(entry.id)
  return {
    why: t('today.unenrolled'),
    waits: t('today.silentSince', { day: f.shortDate(entry.updatedOn ?? entry.openedOn) }),
    tag: t('today.tags.unenrolled'),
    action: t('today.actions.open'),
    to,
    about: to,
  }
}

function importLine(
  { import: begun }: Extract<TodayItem, { kind: 'import' }>,
  t: Translator,
  f: Format,
): TodayLine {
  const to = importPath(begun.id)
  return {
    why: t(`today.import.${begun.status}`),
    waits: t('today.since', { day: f.shortDate(begun.uploadedAt) }),
    tag: t('today.tags.data'),
    action: t('today.actions.continue'),
    to,
    about: to,
  }
}

function accessLine(
  { institution, count, since }: Extract<TodayItem, { kind: 'staff-access' }>,
  t: Translator,
  f: Format,
): TodayLine {
  const to = staffPath(institution.id)
  return {
    why: t('today.staffAccess', { count }),
    waits: t('today.since', { day: f.shortDate(since) }),
    tag: t('today.tags.staff'),
    action: t('today.actions.open'),
    to,
    about: to,
  }
}

function screeningLine(item: Extract<TodayItem, { kind: 'screening' }>, t: Translator, f: Format): TodayLine {
  const to = classScreeningPath(item.class.id)
  return {
    why: t('today.screening', { done: item.done, total: item.pupils }),
    waits: t('today.until', { day: f.date(item.endsOn) }),
    tag: t('today.tags.screening'),
    action: t(item.done === 0 ? 'today.actions.begin' : 'today.actions.continue'),
    to,
    about: to,
  }
}

function schoolLine(
  item: Extract<TodayItem, { kind: 'asked-about' | 'late-duties' | 'stuck-flags' | 'stale-data' }>,
  t: Translator,
  f: Format,
): TodayLine {
  if (item.kind === 'late-duties') {
    const to = dutyListPath({ state: 'late', institutionId: item.institution.id })
    return {
      why: t('today.lateDuties', { count: item.count }),
      waits: t('today.since', { day: f.shortDate(item.oldestDueOn) }),
      tag: t('today.tags.school'),
      action: t('today.actions.open'),
      to,
      about: to,
    }
  }
  if (item.kind === 'asked-about') {
    const to = flagListPath({ institutionId: item.institution.id, escalatedTo: 'municipality' })
    return {
      why:
        item.note === ''
          ? t('today.askedAbout', { count: item.count })
          : `${t('today.askedAbout', { count: item.count })} ${t('today.quoted', { note: item.note })}`,
      waits: t('today.since', { day: f.shortDate(item.askedAt) }),
      tag: t('today.tags.school'),
      action: t('today.actions.open'),
      to,
      about: to,
    }
  }
  if (item.kind === 'stuck-flags') {
    const to = flagListPath({ institutionId: item.institution.id, escalatedTo: 'municipality' })
    const stuck = t('today.stuck', { count: item.count, days: item.oldestDays })
    const reminded = item.remindedAt === null ? null : t('today.reminded', { day: f.date(item.remindedAt) })
    const why = reminded === null ? stuck : `${stuck} ${reminded}`
    return {
      why,
      waits: t('risk.flag.waiting', { count: item.oldestDays }),
      tag: t('today.tags.school'),
      action: t('today.actions.open'),
      to,
      about: to,
    }
  }
  return staleLine(item, t, f)
}

function staleLine(
  { institution, gaps, canImport }: Extract<TodayItem, { kind: 'stale-data' }>,
  t: Translator,
  f: Format,
): TodayLine {
  const to = canImport ? '/imports' : flagListPath({ institutionId: institution.id })
  const unseen = gaps.every(({ of }) => of === 'old-class-list') ? 'unlisted' : 'unseen'
  return {
    why: [staleText(t, f, gaps), t(`today.stale.${canImport ? 'load' : unseen}`)].join(' '),
    waits: '',
    tag: t('today.tags.data'),
    action: t(canImport ? 'today.actions.import' : 'today.actions.open'),
    to,
    about: to,
  }
}
