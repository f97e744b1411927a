import type { Endpoint } from '#foundation/endpoint/index.ts'
import { checkEligibility } from './check-eligibility.ts'
import { decideService } from './decide-service.ts'
import { endService } from './end-service.ts'
import { listServiceFilters } from './list-service-filters.ts'
import { listServiceKinds } from './list-service-kinds.ts'
import { listServices } from './list-services.ts'
import { listServicesOfPupil } from './list-services-of-pupil.ts'
import { readServiceAnswers } from './read-service-answers.ts'
import { readServiceKind } from './read-service-kind.ts'
import { requestService } from './request-service.ts'
import { startService } from './start-service.ts'
import { withdrawService } from './withdraw-service.ts'

export const serviceEndpoints: readonly Endpoint[] = [
  listServiceKinds,
  readServiceKind,
  listServices,
  listServiceFilters,
  listServicesOfPupil,
  checkEligibility,
  requestService,
  withdrawService,
  decideService,
  startService,
  endService,
  readServiceAnswers,
]
