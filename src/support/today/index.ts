/**
 * Today: the first page of every role. It gathers what waits for the person from the modules that own it, in order, and
 * owns nothing itself. It refuses to show work that the person may not do.
 */
import type { Endpoint } from '#foundation/endpoint/index.ts'
import { readToday } from './server/read-today.ts'

export { gatherToday } from './server/gather-today.ts'
export const todayEndpoints: readonly Endpoint[] = [readToday]
