import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { lookUpPupil as contract } from '../contract/pupils.ts'
import { readPersonalCode } from '../domain/personal-code.ts'
import { canLookUpPupil } from './policies.ts'
import { findRowByCode } from './pupil-lookup-view.ts'
import { codeIndex } from './sealed-code.ts'

/** Finds a pupil by personal code through its fingerprint. Codes that do not exist are accepted only with the demo key. */
export const lookUpPupil = endpoint({
  ...contract,
  access: canLookUpPupil,
  audit: 'people.pupil-looked-up',
  handler: async ({ trx, actor, input, services, note }) => {
    const reading = readPersonalCode(input.personalCode, { invented: services.keys.isDemo })
    if (reading.kind === 'refused') throw refuse(`people.code-${reading.reason}`)
    const pupil = await findRowByCode(trx, actor, codeIndex(services.keys, reading.digits))
    note({ pupils: pupil ? [pupil.id] : [] })
    return { pupil: pupil ?? null }
  },
})
