import type { Endpoint } from '#foundation/endpoint/index.ts'
import { addUnenrolled } from './add-unenrolled.ts'
import { countUnenrolled } from './count-unenrolled.ts'
import { listUnenrolled } from './list-unenrolled.ts'
import { listUnenrolledPlaces } from './list-unenrolled-places.ts'
import { readUnenrolled } from './read-unenrolled.ts'
import { recordUnenrolled } from './record-unenrolled.ts'

export const unenrolledEndpoints: readonly Endpoint[] = [
  listUnenrolled,
  listUnenrolledPlaces,
  countUnenrolled,
  readUnenrolled,
  recordUnenrolled,
  addUnenrolled,
]
