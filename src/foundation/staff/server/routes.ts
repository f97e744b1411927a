import type { Endpoint } from '#foundation/endpoint/index.ts'
import { decideAccess } from './decide-access.ts'
import { endAccess } from './end-access.ts'
import { inviteFirstLeader } from './invite-first-leader.ts'
import { inviteStaff } from './invite-staff.ts'
import { listFirstLeaders } from './list-first-leaders.ts'
import { listStaffPlaces } from './list-staff-places.ts'
import { readStaff } from './read-staff.ts'

export const staffEndpoints: readonly Endpoint[] = [
  listStaffPlaces,
  readStaff,
  decideAccess,
  endAccess,
  inviteStaff,
  listFirstLeaders,
  inviteFirstLeader,
]
