import type { z } from 'zod'
import { idOf } from '#platform/ids/ids.ts'

export const ServiceId = idOf('service')
export type ServiceId = z.infer<typeof ServiceId>
