import type { PupilView } from '#foundation/people/contract/pupil.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import type { TimelineItem } from '#web/ui/Timeline.tsx'

type Enrolment = PupilView['enrolments'][number]

/** Where the pupil began to learn, and, where nothing follows, that the pupil left. */
export function useSchoolingEvents(): (enrolments: readonly Enrolment[]) => TimelineItem[] {
  const t = useT()
  const placeOf = ({ institutionName: name, className }: Enrolment) =>
    className === null ? name : t('people.pupil.now', { name, className })
  return (enrolments) =>
    enrolments.flatMap((enrolment) => {
      const place = placeOf(enrolment)
      const { startsOn, endsOn } = enrolment
      const goesOn = endsOn === null || enrolments.some((next) => next.startsOn >= endsOn)
      const id = `${startsOn} ${place}`
      return [
        { id, on: startsOn, content: t('pupil-page.enrolled', { place }) },
        ...(goesOn ? [] : [{ id: `${id} left`, on: endsOn, content: t('pupil-page.left', { place }) }]),
      ]
    })
}
