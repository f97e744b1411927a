import type { FlagView } from '#notice/risk/contract/flag.ts'
import { FlagLevelTag, useFlagText } from '#notice/risk/web/index.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import type { TimelineItem } from '#web/ui/Timeline.tsx'

type Answer = NonNullable<FlagView['answer']>
type NoticedBy = NonNullable<FlagView['noticedBy']>
type Completed = { readonly completedAt: string | null }

/** Flags and what was answered to each; an answer of the moment in which an assessment was completed came from that assessment. */
export function useFlagEvents(): (
  flags: readonly FlagView[],
  assessments: readonly Completed[],
) => TimelineItem[] {
  const { t, f, locale } = useI18n()
  const why = useFlagText()
  const words = ({ kind, untilDate }: Answer) =>
    untilDate === null
      ? t(`risk.answer.kinds.${kind}`)
      : t('risk.flag.watchedUntil', { day: f.date(untilDate) })
  const basis = (
    { ruleNameLv, ruleNameEn }: FlagView,
    { version, sourceLv, sourceEn, dataUntil }: NoticedBy,
  ) =>
    t('risk.flag.rule', {
      name: locale === 'lv' ? ruleNameLv : ruleNameEn,
      source: locale === 'lv' ? sourceLv : sourceEn,
      version,
      day: f.date(dataUntil),
    })
  return (flags, assessments) =>
    flags.flatMap((flag) => [
      {
        id: flag.id,
        on: flag.noticedAt,
        content: (
          <>
            <FlagLevelTag level={flag.level} /> {why({ facts: flag.noticedFacts })}
          </>
        ),
        remark: [
          ...(flag.noticedBy === null ? [] : [basis(flag, flag.noticedBy)]),
          ...(flag.withdrawnAt === null
            ? []
            : [t('pupil-page.withdrawn', { day: f.date(flag.withdrawnAt) })]),
        ].join(' · '),
      },
      ...(flag.escalated === null
        ? []
        : [
            {
              id: `${flag.id} passed on`,
              on: flag.escalated.at,
              content: t(`pupil-page.passedOn.${flag.escalated.to}`),
            },
          ]),
      ...(flag.answer === null
        ? []
        : [
            {
              id: `${flag.id} answer`,
              on: flag.answer.at,
              content: isByAssessment(flag.answer, assessments)
                ? t('pupil-page.answeredByAssessment', { why: why(flag) })
                : t('pupil-page.answered', { answer: words(flag.answer) }),
              remark: [flag.answer.by, flag.answer.note].filter(Boolean).join(' · '),
            },
          ]),
    ])
}

function isByAssessment(answer: Answer, assessments: readonly Completed[]): boolean {
  return (
    answer.kind === 'assessment_opened' && assessments.some(({ completedAt }) => completedAt === answer.at)
  )
}
