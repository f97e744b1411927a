import { policy } from '#foundation/access/index.ts'

/** A head answers for who works in the school and for who sees the children's data there. */
const ANSWERS =
  'Izglītības likums, 30. pants; Regulation (EU) 2016/679, articles 29 and 32(4): nobody handles data but on the instruction of whoever answers for them'

export const canConfirmAccess = policy({
  name: 'canConfirmAccess',
  capability: 'access.confirm',
  subject: 'institution',
  basis: ANSWERS,
})
/** The founder appoints the head; until somebody leads a school here, nobody in it can answer for access. */
const FOUNDS = 'Izglītības likums, 17. un 30. pants: the municipality founds the school and appoints its head'

export const canInviteFirstLeader = policy({
  name: 'canInviteFirstLeader',
  capability: 'leader.invite',
  subject: 'institution',
  basis: FOUNDS,
})
export const canListFirstLeaders = policy({
  name: 'canListFirstLeaders',
  capability: 'leader.invite',
  subject: 'list',
  basis: FOUNDS,
})
export const canListStaffPlaces = policy({
  name: 'canListStaffPlaces',
  capability: 'access.confirm',
  subject: 'list',
  basis: ANSWERS,
})
