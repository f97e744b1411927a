import { endpoint } from '#foundation/endpoint/index.ts'
import { insertApart } from '#foundation/people/index.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { ApartId, tellApart as contract } from '../contract/duplicates.ts'
import { findPair, findPlaceOfFirst } from './pair-reads.ts'
import { canMergePupils } from './policies.ts'

/** Two children: the pair is not asked about again. */
export const tellApart = endpoint({
  ...contract,
  access: canMergePupils,
  audit: 'duplicates.told-apart',
  subject: ({ trx, input }) => findPlaceOfFirst(trx, input.pupilIds[0]),
  handler: async ({ trx, actor, input, services, note }) => {
    const pair = await findPair(trx, actor, input.pupilIds)
    if (pair === undefined) throw notFound()
    if (pair.likeness === undefined) throw refuse('duplicates.not-alike')
    const told = { pairs: [input.pupilIds], by: actor.personId, at: services.clock.now() }
    const [apart] = await insertApart(trx, told)
    const apartId = ApartId.parse(apart)
    note({ apart: apartId, pupils: input.pupilIds })
    return { apartId }
  },
})
