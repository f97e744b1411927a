import { endpoint } from '#foundation/endpoint/index.ts'
import { listDuplicates as contract, isWeakPair, type Pair, SHOWN_PAIRS } from '../contract/duplicates.ts'
import { listApart, listMerges, listPairPupils } from './duplicate-view.ts'
import { type FoundPair, listPairs, schoolsOf } from './pair-reads.ts'
import { canListDuplicates } from './policies.ts'

/** Pairs that look like one child, those for whom most speaks first and weak ones last; what was decided before follows. */
export const listDuplicates = endpoint({
  ...contract,
  access: canListDuplicates,
  audit: 'duplicates.listed',
  handler: async ({ trx, actor, note }) => {
    const found = (await listPairs(trx, actor)).toSorted(likeliestFirst)
    const shown = found.slice(0, SHOWN_PAIRS)
    const pupils = await listPairPupils(trx, actor, shown)
    note({ pupils: [...pupils.keys()] })
    return {
      pairs: shown.flatMap((pair): Pair[] => {
        const [kept, other] = pair.pupils.map(({ id }) => pupils.get(id))
        return kept === undefined || other === undefined
          ? []
          : [{ pupils: [kept, other], for: pair.for, against: pair.against }]
      }),
      total: found.length,
      acrossOnly: schoolsOf(actor).length === 0,
      merges: await listMerges(trx, actor),
      apart: await listApart(trx),
    }
  },
})

function likeliestFirst(a: FoundPair, b: FoundPair): number {
  const weight = (pair: FoundPair) => pair.for.length - 2 * pair.against.length
  const name = ({ pupils: [kept] }: FoundPair) => `${kept.familyName} ${kept.givenName}`
  return (
    Number(isWeakPair(a)) - Number(isWeakPair(b)) ||
    weight(b) - weight(a) ||
    name(a).localeCompare(name(b), 'lv')
  )
}
