import { isNearDay } from '#platform/text/likeness.ts'
import type { DoubtSign } from '../contract/import-doubts.ts'

/** What the birth date that a row tells (null: none) says of its being a pupil who was born on a day. */
export function birthSign(told: string | null, bornOn: string): DoubtSign {
  if (told === null) return 'born-unknown'
  if (told === bornOn) return 'born-same'
  return isNearDay(told, bornOn) ? 'born-near' : 'born-other'
}
