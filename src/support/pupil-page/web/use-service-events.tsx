import type { ServiceView } from '#support/services/contract/service.ts'
import { useServiceWords } from '#support/services/web/index.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import type { TimelineItem } from '#web/ui/Timeline.tsx'

/** What was asked for, what came of it and when it ended; what was taken back was a mistake and is left out. */
export function useServiceEvents(): (services: readonly ServiceView[]) => TimelineItem[] {
  const { t, f } = useI18n()
  const words = useServiceWords()
  const itemsOf = (service: ServiceView): TimelineItem[] => {
    const { id, status, requested, decided, ended } = service
    const name = words.title(service)
    const steps = [
      { key: 'serviceRequested', done: requested },
      { key: status === 'refused' ? 'serviceRefused' : 'serviceGranted', done: decided },
      { key: 'serviceEnded', done: ended },
    ] as const
    return steps.flatMap(({ key, done }) =>
      done === null
        ? []
        : [
            {
              id: `${id} ${key}`,
              on: done.at,
              content: t(`pupil-page.${key}`, { name }),
              remark: f.name(done.by),
            },
          ],
    )
  }
  return (services) => services.filter(({ status }) => status !== 'withdrawn').flatMap(itemsOf)
}
