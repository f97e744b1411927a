import { plusDays } from '#platform/calendar/plain-days.ts'

/**
 * Days after which a class list is old. A working limit of the product: no regulation says how often a school tells the
 * municipality who is in its classes, and who comes or goes in less than a month is told by the next list.
 */
const OLD_AFTER_DAYS = 30

/** Lists from before this day are old. In the summer nothing grows older: classes change when the next year begins. */
export function oldListBefore(today: string, semester: { readonly endsOn: string }): string {
  return plusDays(today < semester.endsOn ? today : semester.endsOn, -OLD_AFTER_DAYS)
}
