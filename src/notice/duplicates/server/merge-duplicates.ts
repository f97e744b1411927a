import type { z } from 'zod'
import { endpoint } from '#foundation/endpoint/index.ts'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { tryLockInstitution } from '#notice/imports/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { newId } from '#platform/ids/ids.ts'
import { mergeDuplicates as contract, MergeId } from '../contract/duplicates.ts'
import { areToldApart } from './merge-reads.ts'
import { finishMerge, listSummarised, type MergeWrite, mergePupils } from './merge-store.ts'
import { findPair, findPlaceOfFirst, type PairPupil } from './pair-reads.ts'
import { canMergePupils } from './policies.ts'
import { refreshMerged } from './refresh-merged.ts'
import { findPlaceNames } from './unheld-reads.ts'

type Choices = z.output<typeof contract.input>

/** One child: everything of the one pupil goes to the other, with the values that somebody has chosen. */
export const mergeDuplicates = endpoint({
  ...contract,
  access: canMergePupils,
  audit: 'duplicates.pupils-merged',
  subject: ({ trx, input }) => findPlaceOfFirst(trx, input.pupilIds[0]),
  handler: async (context) => {
    const { trx, actor, input, services, note } = context
    const pair = await findPair(trx, actor, input.pupilIds)
    if (pair === undefined) throw notFound()
    const [kept, absorbed] = pair.pupils
    if (kept.hasCode && absorbed.hasCode) throw refuse('duplicates.codes-differ')
    if (pair.likeness === undefined) throw refuse('duplicates.not-alike')
    if (await areToldApart(trx, input.pupilIds)) throw refuse('duplicates.are-told-apart')
    await requireNoImport(trx, [kept.institutionId, absorbed.institutionId])
    const pupilIds = [kept.id, absorbed.id]
    const semesterIds = await listSummarised(trx, pupilIds)
    const merge = { ...(await chosen(trx, pair.pupils, input)), at: services.clock.now().toISOString() }
    const answer = await mergePupils(trx, merge)
    if (answer !== 'merged') throw refuse(`duplicates.${answer}`)
    const institutionIds = [kept.institutionId, absorbed.institutionId]
    await refreshMerged(context, { pupilIds: [kept.id], institutionIds, semesterIds })
    const { moved, setAside } = await finishMerge(trx, merge.id)
    note({ merge: merge.id, kept: kept.id, absorbed: absorbed.id, moved, setAside })
    return { mergeId: MergeId.parse(merge.id), pupilId: PupilId.parse(kept.id) }
  },
})

/** An import that runs may be about to write rows of either pupil; it is waited for by asking again. */
export async function requireNoImport(trx: Trx, institutionIds: readonly (string | null)[]): Promise<void> {
  for (const institutionId of new Set(institutionIds)) {
    if (institutionId !== null && !(await tryLockInstitution(trx, institutionId)))
      throw refuse('duplicates.import-runs')
  }
}

async function chosen(
  trx: Trx,
  [kept, absorbed]: readonly [PairPupil, PairPupil],
  choices: Choices,
): Promise<Omit<MergeWrite, 'at'>> {
  const of = (id: string) => {
    const pupil = [kept, absorbed].find((one) => one.id === id)
    if (pupil === undefined) throw refuse('duplicates.not-of-the-pair')
    return pupil
  }
  const name = of(choices.name)
  const names = await findPlaceNames(trx, [kept, absorbed])
  const other = (id: string) => (of(id) === kept ? absorbed : kept)
  const unheld = [
    unlessSame('name', (pupil) => `${pupil.givenName} ${pupil.familyName}`, choices.name),
    unlessSame('bornOn', (pupil) => pupil.bornOn, choices.bornOn),
    unlessSame('sex', (pupil) => pupil.sex, choices.sex),
    unlessSame('schoolNumber', (pupil) => pupil.schoolNumber, choices.schoolNumber),
    unlessSame(
      'declaredMunicipality',
      (pupil) => names.get(pupil.id)?.declared ?? null,
      choices.declaredMunicipality,
    ),
    unlessSame('place', (pupil) => names.get(pupil.id)?.place ?? null, choices.place),
  ].flat()
  function unlessSame(field: string, read: (pupil: PairPupil) => string | null, choice: string) {
    const [holds, lost] = [read(of(choice)), read(other(choice))]
    return lost === null || holds === lost ? [] : [{ field, value: lost }]
  }
  return {
    id: newId(),
    keptId: kept.id,
    absorbedId: absorbed.id,
    placeOf: of(choices.place).id,
    givenName: name.givenName,
    familyName: name.familyName,
    bornOn: of(choices.bornOn).bornOn,
    sex: of(choices.sex).sex,
    schoolNumber: of(choices.schoolNumber).schoolNumber,
    declaredMunicipalityId: of(choices.declaredMunicipality).declaredMunicipalityId,
    unheld,
  }
}
