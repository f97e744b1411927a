import { endpoint } from '#foundation/endpoint/index.ts'
import { readEnvironment as contract } from '../contract/environment.ts'
import { environmentOfClass } from './environment-of-class.ts'
import { canReadEnvironment } from './policies.ts'

/** The school environment beside the child: whether the class or the school stands out, and what helps everybody there. */
export const readEnvironment = endpoint({
  ...contract,
  access: canReadEnvironment,
  audit: 'risk.environment-read',
  handler: (context) => environmentOfClass(context, context.place.classId),
})
