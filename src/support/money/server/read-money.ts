import { grantsFor } from '#foundation/access/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { InstitutionId, MunicipalityId } from '#foundation/institutions/contract/ids.ts'
import { countPupilsByPlace } from '#foundation/people/index.ts'
import { readMoney as contract, type MoneyView } from '../contract/money.ts'
import { figuresOf, type Known, sumFigures } from '../domain/figures.ts'
import { chooseYear } from './choose-year.ts'
import { listMoneyKinds, type MoneyKind } from './money-kinds.ts'
import { listHeldQuotas, listHeldRates, sumMoney, sumPayments } from './money-view.ts'
import { type MoneyPlace, requireMoneyPlace } from './place-of-money.ts'
import { canSeeMoney } from './policies.ts'

/**
 * Quotas and what is planned, reserved, used and paid. Services are counted elevated, for the institutions whose money the
 * reader may see: a service counts where it was granted, also when the pupil has moved out of the reader's reach.
 */
export const readMoney = endpoint({
  ...contract,
  access: canSeeMoney,
  audit: 'money.money-read',
  handler: async ({ trx, actor, query, today, services, note, elevate }) => {
    const place = await requireMoneyPlace({ trx, actor, today, query })
    const { schoolYear, schoolYears } = await chooseYear(trx, today, query.schoolYear)
    const municipalityId = place.municipality.id
    const ids = place.institutions.map(({ id }) => id)
    const of = { institutionIds: ids, schoolYear, today }
    note({ municipalityId, schoolYear })
    const quotas = await listHeldQuotas(trx, { municipalityId, schoolYear })
    const payments = await sumPayments(trx, of)
    const rates = await listHeldRates(trx, municipalityId, today)
    const { sums, learners } = await elevate('money of the reader’s own institutions', async () => ({
      sums: await sumMoney(trx, of),
      learners: await countPupilsByPlace(trx, { by: 'institution', ids }),
    }))
    const used = new Set([...sums, ...quotas, ...payments].map(({ kindCode }) => kindCode))
    const kinds = await listMoneyKinds(trx, { today, used, rates })
    const at = { municipalityId, institutionId: place.institution?.id ?? null }
    return {
      ...placeView(place),
      schoolYear,
      schoolYears,
      asOf: services.clock.now().toISOString(),
      ...tablesOf(place, kinds, {
        known: { quotas, sums, payments },
        pupils: new Map(learners.map((one) => [one.placeId, one.pupils])),
      }),
      can: {
        setQuotas: grantsFor(actor, 'quota.write', { municipalityId }).length > 0,
        pay: place.institution !== null && grantsFor(actor, 'payment.write', at).length > 0,
      },
    }
  },
})

function placeView({
  municipality,
  institution,
}: MoneyPlace): Pick<MoneyView, 'municipality' | 'institution'> {
  return {
    municipality: { id: MunicipalityId.parse(municipality.id), name: municipality.name },
    institution: institution && { id: InstitutionId.parse(institution.id), name: institution.name },
  }
}

type Found = { readonly known: Known; readonly pupils: ReadonlyMap<string, number> }

/** Each school with its kinds, and the whole: of a municipality its schools together, against the municipality's own quota. */
function tablesOf(
  { institution, institutions }: MoneyPlace,
  kinds: readonly MoneyKind[],
  { known, pupils }: Found,
): Pick<MoneyView, 'kinds' | 'total' | 'schools'> {
  const schools = institutions.map(({ id, name }) => {
    const byKind = kinds.map(({ kind }) => figuresOf(known, { institutionId: id, kindCode: kind.code }))
    return {
      id: InstitutionId.parse(id),
      name,
      pupils: pupils.get(id) ?? 0,
      byKind,
      total: sumFigures(byKind),
    }
  })
  const whole = kinds.map((kind, index) => {
    const figures = sumFigures(schools.flatMap(({ byKind }) => byKind[index] ?? []))
    const own = figuresOf(known, { institutionId: null, kindCode: kind.kind.code })
    return { ...kind, figures: institution === null ? { ...figures, quota: own.quota } : figures }
  })
  return {
    kinds: whole,
    total: sumFigures(whole.map(({ figures }) => figures)),
    schools: institution === null ? schools : [],
  }
}
