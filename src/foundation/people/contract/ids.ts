import type { z } from 'zod'
import { idOf } from '#platform/ids/ids.ts'

export const PupilId = idOf('pupil')
export type PupilId = z.infer<typeof PupilId>
export const PersonId = idOf('person')
export type PersonId = z.infer<typeof PersonId>
