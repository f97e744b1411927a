import type { DutyRow } from '#notice/duties/contract/duty-lists.ts'
import { dutyPath, useDutyText } from '#notice/duties/web/index.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { TimelineItem } from '#web/ui/Timeline.tsx'

/** That a duty to report absence began, with its number, and the days on which the school and the municipality did their part. */
export function useDutyEvents(): (duties: readonly DutyRow[]) => TimelineItem[] {
  const t = useT()
  const text = useDutyText()
  const opened = (duty: DutyRow): TimelineItem => ({
    id: duty.id,
    on: duty.openedOn,
    content: (
      <TextLink to={dutyPath(duty.id)}>{t('pupil-page.dutyOpened', { why: text.why(duty) })}</TextLink>
    ),
    ...(duty.state === 'withdrawn' ? { remark: t('duties.state.withdrawn') } : {}),
  })
  return (duties) =>
    duties.flatMap((duty) => [
      opened(duty),
      ...(duty.viisOn === null
        ? []
        : [{ id: `${duty.id} viis`, on: duty.viisOn, content: t('pupil-page.dutyInViis') }]),
      ...(duty.doneOn === null
        ? []
        : [
            {
              id: `${duty.id} done`,
              on: duty.doneOn,
              content: t('pupil-page.dutyDone'),
              remark: t(`duties.state.${duty.state}`),
            },
          ]),
      ...duty.municipalActions.map((action) => ({
        id: action.id,
        on: action.onDate,
        content: t(`duties.municipal.kinds.${action.kind}`),
        remark: action.municipalityName,
      })),
    ])
}
