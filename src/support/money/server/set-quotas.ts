import { endpoint } from '#foundation/endpoint/index.ts'
import { listInstitutionsOf } from '#foundation/institutions/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { setQuotas as contract } from '../contract/money.ts'
import { chooseYear } from './choose-year.ts'
import { canSetQuotas } from './policies.ts'
import { insertQuotas } from './quota-store.ts'
import { requireKind } from './require-kind.ts'

/** The coordinator says what the municipality was given and how it is split; what stood before stays as history. */
export const setQuotas = endpoint({
  ...contract,
  access: canSetQuotas,
  audit: 'money.quotas-set',
  handler: async ({ trx, actor, params, input, today, services, note }) => {
    const { municipalityId, changeId } = params
    const kindVersion = await requireKind(trx, input.kindCode)
    await chooseYear(trx, today, input.schoolYear)
    const own = new Set((await listInstitutionsOf(trx, municipalityId, today)).map(({ id }) => id))
    const places = input.parts.map(({ institutionId }) => institutionId)
    if (new Set(places).size < places.length) throw refuse('money.place-twice')
    if (places.some((id) => id !== null && !own.has(id))) throw refuse('money.place-elsewhere')
    await insertQuotas(
      trx,
      { changeId, municipalityId, kindVersion, ...input },
      { by: actor.personId, at: services.clock.now() },
    )
    note({ municipalityId, kind: input.kindCode, schoolYear: input.schoolYear, places: places.length })
    return {}
  },
})
