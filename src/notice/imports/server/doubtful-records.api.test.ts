import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import type { Answer, Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, bringFile, checkFile, uploadFile } from '../testing/bring-file.ts'

let house: TestHouse
let place: BuiltPlace
let rita: Client
let elza: string

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  rita = await house.as(await someone(house.owner, 'records_clerk', 'institution', place.institutionId))
  elza = await aPupil(house.owner, place, { given_name: 'Elza', family_name: 'Liepiņa' })
  await aPupil(house.owner, place, { given_name: 'Jānis', family_name: 'Kalniņš', sex: 'male' })
})
afterAll(() => house.close())

const absences = (...rows: string[]) => ({
  institutionId: place.institutionId,
  kind: 'absences' as const,
  content: ['Datums;Stunda;Skolēns;Klase;Kavējuma veids', ...rows].join('\n'),
})
const born = (...rows: string[]) => ({
  ...absences(),
  content: ['Datums;Stunda;Skolēns;Dzimšanas datums;Kavējuma veids', ...rows].join('\n'),
})
const TYPO = '19.11.2026.;3;Elsa Liepiņa;7.b;nn'
const JANIS = '20.11.2026.;3;Jānis Kalniņš;7.b;nn'

const recorded = () =>
  house.owner
    .selectFrom('signals.absences')
    .select(['on_date as on', 'lesson'])
    .where('pupil_id', '=', elza)
    .orderBy('on_date')
    .orderBy('lesson')
    .execute()
/** The question of a checked file, of which there is one. */
function asked({ body }: Answer): { key: string; rows: number; candidates: { pupilId: string }[] } {
  expect(body.report.doubts).toHaveLength(1)
  return body.report.doubts[0]
}
function answer(checked: Answer, said: string): Promise<Answer> {
  const settings = { ...checked.body.settings, sameChild: { [asked(checked).key]: said } }
  return askFor(rita, checked.body.id, 'check', { settings })
}

describe('rows of absences that name nobody exactly', () => {
  test.each([
    ['a typing error, in the class', () => absences(TYPO), ['name-near', 'born-unknown', 'class-same']],
    [
      'a typing error, with the same birth date',
      () => born('19.11.2026.;3;Liepina Elsa;14.03.2013.;nn'),
      ['name-near', 'born-same'],
    ],
    [
      'the same name, with a wrong digit in the birth date',
      () => born('19.11.2026.;3;Liepina Elza;15.03.2013.;nn'),
      ['name-same', 'born-near'],
    ],
  ])('because of %s are asked about', async (_why, file, signs) => {
    const { body } = await checkFile(rita, file())

    expect(body.status).toBe('checked')
    expect(body.report.doubts).toMatchObject([{ line: 2, rows: 1, candidates: [{ pupilId: elza, signs }] }])
    expect(body.report.problems).toMatchObject([{ code: 'pupil-doubtful', severity: 'warning', line: 2 }])
    expect(body.doubtPupils).toMatchObject([{ id: elza, className: '7.b' }])
  })

  test('without diacritics or with the names swapped are not asked about: they are the same', async () => {
    const { body } = await checkFile(rita, absences('19.11.2026.;3;LIEPINA ELZA;7.b;nn'))

    expect(body.report).toMatchObject({ doubts: [], counts: { added: 1 } })
  })

  test('are asked about once for all rows of the name', async () => {
    const checked = await checkFile(rita, absences(TYPO, TYPO.replace(';3;', ';4;'), JANIS))

    expect(asked(checked)).toMatchObject({ line: 2, rows: 2 })
    expect(checked.body.report).toMatchObject({ errors: 0, warnings: 2, counts: { added: 1 } })
  })

  test('without an answer are left out, and of whoever may be meant nobody says “was there”', async () => {
    const checked = await checkFile(rita, absences(TYPO, JANIS))

    const { body } = await askFor(rita, checked.body.id, 'commit')

    expect(body).toMatchObject({ status: 'committed', report: { counts: { added: 1 } } })
    expect(await recorded()).toEqual([])
    const covered = await house.owner
      .selectFrom('signals.term_summaries')
      .select('pupil_id')
      .where('pupil_id', '=', elza)
      .where('semester_id', '=', await thisSemester(house.owner))
      .where('absences_until', 'is not', null)
      .execute()
    expect(covered).toEqual([])
  })

  test('are those of the pupil when that is said, and the next file of the source does not ask again', async () => {
    const again = await answer(await checkFile(rita, absences(TYPO, JANIS)), elza)
    const first = await askFor(rita, again.body.id, 'commit')

    const next = await checkFile(rita, absences(TYPO.replace('19.11', '20.11')))

    expect(first.body.report.counts).toMatchObject({ added: 2 })
    expect(await recorded()).toMatchObject([{ on: '2026-11-19', lesson: 3 }])
    expect(next.body.report).toMatchObject({ warnings: 0, counts: { added: 1, pupils: 1 } })
    expect(next.body.settings.sameChild).toEqual({ [asked(next).key]: elza })
  })

  test('are nobody’s when that is said: left out as chosen, and nobody is doubted for them', async () => {
    const again = await answer(await checkFile(rita, absences(TYPO, JANIS)), 'other')
    await askFor(rita, again.body.id, 'commit')

    const next = await checkFile(rita, absences(TYPO))

    expect(again.body.report).toMatchObject({ errors: 0, warnings: 0, skipped: 1, counts: { added: 1 } })
    expect(next.body.report).toMatchObject({ errors: 0, warnings: 0, skipped: 1, counts: { added: 0 } })
    expect(await recorded()).toEqual([])
  })

  test('are asked about anew when another pupil is called alike since', async () => {
    const again = await answer(await checkFile(rita, absences(TYPO)), 'other')
    await askFor(rita, again.body.id, 'commit')
    await aPupil(house.owner, place, { given_name: 'Ella', family_name: 'Liepiņa' })

    const { body } = await checkFile(rita, absences(TYPO.replace('Elsa', 'Elja')))
    const same = await checkFile(rita, absences(TYPO))

    expect(body.report).toMatchObject({ skipped: 0, warnings: 1 })
    expect(same.body.report.totals).toContainEqual({ code: 'pupil-doubtful', severity: 'warning', count: 1 })
    expect(same.body.report.skipped).toBe(0)
  })

  test('an undone import no longer answers', async () => {
    const again = await answer(await checkFile(rita, absences(TYPO)), elza)
    await askFor(rita, again.body.id, 'commit')
    await askFor(rita, again.body.id, 'undo')

    const { body } = await uploadFile(rita, absences(TYPO))

    expect(body.settings.sameChild).toEqual({})
  })

  test('the answer that is kept does not tell the name', async () => {
    const again = await answer(await checkFile(rita, absences(TYPO)), elza)

    expect(JSON.stringify(again.body.settings)).not.toMatch(/Elsa|Liepi/i)
  })

  test('who is called quite otherwise is an error as before', async () => {
    const { body } = await checkFile(rita, absences('19.11.2026.;3;Gustavs Priede;7.b;nn'))

    expect(body.report).toMatchObject({ doubts: [], problems: [{ code: 'pupil-unknown' }] })
  })
})

describe('marks and remarks', () => {
  const marks = (...rows: string[]) => ({
    institutionId: place.institutionId,
    kind: 'marks' as const,
    content: ['Datums;Skolēns;Klase;Priekšmets;Vērtējums', ...rows].join('\n'),
  })

  test('of a name that is nobody’s are asked about and taken when that is said', async () => {
    const again = await answer(
      await checkFile(rita, marks('19.11.2026.;Elsa Liepiņa;7.b;Matemātika;4')),
      elza,
    )
    const remarks = await checkFile(rita, {
      institutionId: place.institutionId,
      kind: 'behaviour',
      content: 'Datums;Skolēns;Klase;Ieraksta veids\n19.11.2026.;Elsa Liepiņa;7.b;Uzslava',
    })

    expect(again.body.report).toMatchObject({ warnings: 0, counts: { added: 1 } })
    expect((await answer(remarks, elza)).body.report).toMatchObject({ warnings: 0, counts: { added: 1 } })
  })

  test('beside a doubtful row wait with it, so that no mark of the day is lost', async () => {
    await bringFile(rita, marks('19.11.2026.;Elza Liepiņa;7.b;Matemātika;4'))

    const checked = await checkFile(
      rita,
      marks('19.11.2026.;Elza Liepiņa;7.b;Matemātika;7', '19.11.2026.;Elsa Liepiņa;7.b;Matemātika;8'),
    )
    const answered = await answer(checked, elza)

    expect(checked.body).toMatchObject({ status: 'checked', report: { counts: { added: 0, changed: 0 } } })
    expect(checked.body.report.totals.map(({ code }: { code: string }) => code).toSorted()).toEqual([
      'mark-beside',
      'pupil-doubtful',
    ])
    expect(answered.body.report).toMatchObject({ warnings: 0, counts: { added: 1, changed: 1 } })
  })
})

describe('the wrong person and the wrong answer', () => {
  test('pupils of other schools, and who has left, are not asked about', async () => {
    const elsewhere = await aClass(house.owner)
    await aPupil(house.owner, elsewhere, { given_name: 'Rūta', family_name: 'Vītoliņa' })

    const { body } = await checkFile(rita, absences('19.11.2026.;3;Ruuta Vītoliņa;7.b;nn'))

    expect(body.report).toMatchObject({ doubts: [], problems: [{ code: 'pupil-unknown' }] })
  })

  test('an answer that names somebody who was not asked about counts for nothing', async () => {
    const stranger = await aPupil(house.owner, await aClass(house.owner), { given_name: 'Anna' })

    const again = await answer(await checkFile(rita, absences(TYPO)), stranger)

    expect(again.body.report).toMatchObject({ warnings: 1, counts: { added: 0 } })
  })

  test.each(['yes', '', 7, null])('an answer that is none (%j) is refused', async (said) => {
    const checked = await checkFile(rita, absences(TYPO))
    const settings = { ...checked.body.settings, sameChild: { [asked(checked).key]: said } }

    const refused = await rita.post(`/imports/${checked.body.id}/check`, { settings })

    expect(refused.status).toBe(400)
  })

  test('a clerk of another school can neither see the question nor answer it', async () => {
    const elsewhere = await aClass(house.owner)
    const zane = await house.as(
      await someone(house.owner, 'records_clerk', 'institution', elsewhere.institutionId),
    )
    const checked = await checkFile(rita, absences(TYPO))
    const settings = { ...checked.body.settings, sameChild: { [asked(checked).key]: newId() } }

    const seen = await zane.get(`/imports/${checked.body.id}`)
    const said = await zane.post(`/imports/${checked.body.id}/check`, { settings })

    expect([seen.status, said.status]).toEqual([404, 404])
  })
})
