import { endpoint } from '#foundation/endpoint/index.ts'
import { listServicesOfPupil as contract } from '../contract/service.ts'
import { canReadServices } from './policies.ts'
import { getPupilServices } from './service-view.ts'

export const listServicesOfPupil = endpoint({
  ...contract,
  access: canReadServices,
  audit: 'services.services-of-pupil-listed',
  handler: getPupilServices,
})
