import type { Behaviour } from '#notice/signals/contract/behaviour.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import type { TimelineItem } from '#web/ui/Timeline.tsx'

/** That the school journal has remarks of a day, by kind; what they say is in their card. */
export function useBehaviourEvents(): (records: Behaviour['records']) => TimelineItem[] {
  const { t, f } = useI18n()
  const kindsOf = (remarks: Behaviour['records']) =>
    [...Map.groupBy(remarks, ({ kind }) => kind)].map(([kind, { length }]) => {
      const name = t(`signals.behaviour.kinds.${kind}`)
      return length === 1 ? name : t('pupil-page.several', { name, count: length })
    })
  return (records) =>
    [...Map.groupBy(records, ({ on }) => on)].map(([on, remarks]) => ({
      id: `behaviour ${on}`,
      on,
      content: t('pupil-page.behaviour', { kinds: f.list(kindsOf(remarks)) }),
    }))
}
