import { fold } from '#platform/text/fold.ts'
import type { Colleague } from '../contract/staff.ts'

export const colleagueStates = ['all', 'waiting', 'access', 'not-signed-in', 'without'] as const
export type ColleagueState = (typeof colleagueStates)[number]

/** Whether a colleague belongs to a view of the list. */
export function isInState(
  state: ColleagueState,
  { proposals, addresses, access, account }: Colleague,
): boolean {
  switch (state) {
    case 'all':
      return true
    case 'waiting':
      return proposals.length + addresses.length > 0
    case 'access':
      return access.length > 0
    case 'not-signed-in':
      return access.length > 0 && (account === 'none' || account === 'invited')
    case 'without':
      return access.length === 0
    default:
      return state satisfies never
  }
}

/** Whether a text is found in what stands in a row; capital letters and marks do not matter. */
export function isFound(text: string, parts: readonly (string | null)[]): boolean {
  const row = fold(parts.filter((part) => part !== null).join(' '))
  return fold(text)
    .split(' ')
    .every((word) => row.includes(word))
}
