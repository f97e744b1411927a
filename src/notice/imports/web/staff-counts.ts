/** What a staff list can change, in the order in which it is told. */
export const staffCounts = [
  'peopleAdded',
  'addressesChanged',
  'addressesProposed',
  'added',
  'changed',
  'ended',
  'accessProposed',
  'accessEnds',
  'unchanged',
] as const
