import type { Session } from './session.ts'

const family: ReadonlySet<string> = new Set(['own.read', 'journal.read'])

/** Whether the person reads only about themselves or their own children: such a person sees no navigation of staff. */
export function isFamilyOnly({ can }: Pick<Session, 'can'>): boolean {
  const held = Object.keys(can).filter((capability) => can[capability] === true)
  return held.includes('own.read') && held.every((capability) => family.has(capability))
}
