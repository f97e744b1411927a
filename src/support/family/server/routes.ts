import type { Endpoint } from '#foundation/endpoint/index.ts'
import { answerPlan } from './answer-plan.ts'
import { endFamilyAccess } from './end-family-access.ts'
import { inviteFamily } from './invite-family.ts'
import { listFamilyInvitations } from './list-family-invitations.ts'
import { listOwnPupils } from './list-own-pupils.ts'
import { readFamilyAccess } from './read-family-access.ts'
import { readFamilyPage } from './read-family-page.ts'
import { tellHowItGoes } from './tell-how-it-goes.ts'

export const familyEndpoints: readonly Endpoint[] = [
  listOwnPupils,
  readFamilyPage,
  answerPlan,
  tellHowItGoes,
  readFamilyAccess,
  listFamilyInvitations,
  inviteFamily,
  endFamilyAccess,
]
