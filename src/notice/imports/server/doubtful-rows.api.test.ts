import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sealCode } from '#foundation/people/index.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Answer, Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import type { Doubt } from '../contract/import-doubts.ts'
import { askFor, checkFile } from '../testing/bring-file.ts'

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
})
afterAll(() => house.close())

const list = (...rows: string[]) => ({
  institutionId: place.institutionId,
  kind: 'class_list' as const,
  content: ['Klase;Uzvārds;Vārds;Dzimšanas datums;Dzimums', ...rows].join('\n'),
})
const TYPO = '7.b;Liepiņa;Elsa;14.03.2013.;S'
const pupils = () =>
  house.owner
    .selectFrom('people.pupils')
    .select(['id', 'given_name as given', 'born_on as bornOn'])
    .where('institution_id', '=', place.institutionId)
    .orderBy('folded_name')
    .execute()

/** Answers the doubts of a checked import, by the row that each is about, and checks it again. */
function answer(checked: Answer, byLine: Record<number, string>): Promise<Answer> {
  const sameChild = Object.fromEntries(
    Object.entries(byLine).map(([line, said]) => [keyOf(checked, Number(line)), said]),
  )
  return askFor(rita, checked.body.id, 'check', { settings: { ...checked.body.settings, sameChild } })
}
function keyOf({ body }: Answer, line: number): string {
  return body.report.doubts.find((doubt: Doubt) => doubt.line === line).key
}

describe('a row that looks like a pupil of the school', () => {
  test.each([
    ['a typing error in the name', TYPO, ['name-near', 'born-same', 'class-same', 'sex-same']],
    [
      'a further family name',
      '7.b;Liepiņa-Ozola;Elza;14.03.2013.;S',
      ['name-near', 'born-same', 'class-same', 'sex-same'],
    ],
    [
      'a birth date with a wrong digit',
      '7.b;Liepiņa;Elza;15.03.2013.;S',
      ['name-same', 'born-near', 'class-same', 'sex-same'],
    ],
    [
      'the same name in the same class, but quite another birth date',
      '7.b;Liepiņa;Elza;26.11.2012.;S',
      ['name-same', 'born-other', 'class-same', 'sex-same'],
    ],
    [
      'names that have changed places',
      '7.b;Elza;Liepiņa;14.03.2013.;S',
      ['name-swapped', 'born-same', 'class-same', 'sex-same'],
    ],
    [
      'the same name and birth date, but another sex',
      '7.b;Liepiņa;Elza;14.03.2013.;V',
      ['name-same', 'born-same', 'class-same', 'sex-other'],
    ],
  ])('by %s is asked about, with what speaks for it and against it', async (_name, row, signs) => {
    const { body } = await checkFile(rita, list(row))

    expect(body.status).toBe('checked')
    expect(body.report.doubts).toMatchObject([{ line: 2, candidates: [{ pupilId: elza, signs }] }])
    expect(body.doubtPupils).toMatchObject([
      { id: elza, givenName: 'Elza', familyName: 'Liepiņa', bornOn: '2013-03-14', className: '7.b' },
    ])
    expect(body.report.problems).toMatchObject([{ code: 'pupil-doubtful', severity: 'warning', line: 2 }])
  })

  test('is asked about when only the name is known and the class is another', async () => {
    await aClass(house.owner, { institution_id: place.institutionId, name: '8.c', grade: 8 })
    const names = 'Klase;Uzvārds;Vārds\n'

    const moved = await checkFile(rita, { ...list(), content: `${names}8.c;Liepiņa;Elza` })
    const here = await checkFile(rita, { ...list(), content: `${names}7.b;Liepiņa;Elza` })

    expect(moved.body.report.doubts).toMatchObject([
      { candidates: [{ signs: ['name-same', 'born-unknown', 'class-other'] }] },
    ])
    expect(here.body.report).toMatchObject({ doubts: [], counts: { unchanged: 1 } })
  })

  test('is left out as long as nobody has answered, and the pupil is not taken for missing', async () => {
    const checked = await checkFile(rita, list(TYPO))

    const { body } = await askFor(rita, checked.body.id, 'commit')

    expect(body).toMatchObject({
      status: 'committed',
      report: { counts: { added: 0, changed: 0, pupils: 0 }, missingPupilIds: [] },
    })
    expect(await pupils()).toMatchObject([{ given: 'Elza' }])
  })

  test('is the same child when that is said, and the answer is kept', async () => {
    const checked = await checkFile(rita, list(TYPO))

    const again = await answer(checked, { 2: elza })
    const { body } = await askFor(rita, checked.body.id, 'commit')

    expect(again.body.report).toMatchObject({ counts: { changed: 1, added: 0 }, doubts: [{ line: 2 }] })
    expect(Object.values(body.settings.sameChild)).toEqual([elza])
    expect(JSON.stringify(body.settings.sameChild)).not.toMatch(/els/i)
    expect(body.report.doubts).toEqual([])
    expect(await pupils()).toMatchObject([{ id: elza, given: 'Elsa' }])
    await askFor(rita, body.id, 'undo')
    expect(await pupils()).toMatchObject([{ id: elza, given: 'Elza' }])
  })

  test('stays as the register has the child when that is said, in the next list too', async () => {
    const row = '7.b;Liepiņa;Elsa;14.03.2013.;S'
    const checked = await checkFile(rita, list(row))
    const again = await answer(checked, { 2: `register:${elza}` })
    await askFor(rita, checked.body.id, 'commit')

    const next = await checkFile(rita, list(row))

    expect(again.body.report).toMatchObject({ counts: { unchanged: 1, changed: 0, added: 0 }, problems: [] })
    expect(await pupils()).toMatchObject([{ id: elza, given: 'Elza', bornOn: '2013-03-14' }])
    expect(next.body.report).toMatchObject({ counts: { unchanged: 1, changed: 0, added: 0 } })
  })

  test('is another child when that is said, who is added', async () => {
    const checked = await checkFile(rita, list(TYPO, '7.b;Liepiņa;Elza;14.03.2013.;S'))
    const asked = await checkFile(rita, list(TYPO))

    await answer(asked, { 2: 'other' })
    const { body } = await askFor(rita, asked.body.id, 'commit')

    expect(checked.body.report.doubts).toEqual([]) // both stand in the list: they are two
    expect(body.report.counts).toMatchObject({ added: 1 })
    expect((await pupils()).map(({ given }) => given)).toEqual(['Elsa', 'Elza'])
  })

  test('told to be another child is not asked about among the duplicates either, until the list is taken back', async () => {
    const asked = await checkFile(rita, list(TYPO))
    await answer(asked, { 2: 'other' })
    const apart = async () => (await rita.get('/duplicates')).body.apart

    await askFor(rita, asked.body.id, 'commit')

    expect((await rita.get('/duplicates')).body.pairs).toEqual([])
    expect(await apart()).toMatchObject([{ pupils: [{ givenName: 'Elza' }, { givenName: 'Elsa' }] }])
    await askFor(rita, asked.body.id, 'undo')
    expect(await apart()).toEqual([])
    expect((await pupils()).map(({ given }) => given)).toEqual(['Elza'])
  })

  test('is forgotten when the import is discarded', async () => {
    const { body } = await checkFile(rita, list(TYPO))

    const discarded = await rita.post(`/imports/${body.id}/discard`)

    expect(discarded.body).toMatchObject({ status: 'discarded', report: { doubts: [], problems: [] } })
  })

  test('an answer that names somebody who was not asked about counts for nothing', async () => {
    const stranger = await aPupil(house.owner, await aClass(house.owner), { given_name: 'Anna' })
    const checked = await checkFile(rita, list(TYPO))

    const again = await answer(checked, { 2: stranger })

    expect(again.body.report).toMatchObject({ counts: { changed: 0, added: 0 }, doubts: [{ line: 2 }] })
    expect(JSON.stringify(again.body.doubtPupils)).not.toContain(stranger)
  })

  test('two rows for one pupil are refused, whatever was answered', async () => {
    const checked = await checkFile(rita, list(TYPO, '7.b;Liepiņa;Elzza;14.03.2013.;S'))

    const again = await answer(checked, { 2: elza, 3: elza })

    expect(again.body).toMatchObject({ status: 'refused' })
    expect(again.body.report.problems[0]).toMatchObject({ code: 'pupil-repeated', line: 3 })
  })

  test('a row with a code is not matched with a pupil who has another one', async () => {
    const id = newId()
    const sealed = sealCode(house.services.keys, id, '14031390001')
    await aPupil(house.owner, place, {
      id,
      given_name: 'Marta',
      family_name: 'Ozoliņa',
      personal_code_sealed: sealed.sealed,
      personal_code_index: sealed.index,
    })
    const content = [
      'Klase;Uzvārds;Vārds;Personas kods;Dzimšanas datums;Dzimums',
      '7.b;Ozoliņa;Martta;140313-90002;14.03.2013.;S',
      '7.b;Liepiņa;Elsa;140313-90003;14.03.2013.;S',
    ].join('\n')

    const { body } = await checkFile(rita, { ...list(), content })

    expect(body.report.doubts).toMatchObject([{ line: 3, candidates: [{ pupilId: elza }] }])
    expect(body.report.counts).toMatchObject({ added: 1 })
  })
})

describe('a row that has the given name and birth date of a pupil, and another family name', () => {
  const RENAMED = '7.b;Kalniņa;Elza;14.03.2013.;S'
  const familyNames = async () =>
    (
      await house.owner
        .selectFrom('people.pupils')
        .select(['id', 'family_name as family'])
        .where('institution_id', '=', place.institutionId)
        .orderBy('folded_name')
        .execute()
    ).map(({ id, family }) => [id, family])

  test('is asked about, and nobody comes or goes until somebody answers', async () => {
    const checked = await checkFile(rita, list(RENAMED))
    const { body } = await askFor(rita, checked.body.id, 'commit')

    expect(checked.body.report.doubts).toMatchObject([
      {
        line: 2,
        candidates: [
          {
            pupilId: elza,
            signs: ['given-same', 'family-other', 'born-same', 'class-same', 'sex-same'],
          },
        ],
      },
    ])
    expect(body.report).toMatchObject({ counts: { added: 0, changed: 0, ended: 0 }, missingPupilIds: [] })
    expect(await familyNames()).toEqual([[elza, 'Liepiņa']])
  })

  test('is asked about when the pupil is in another class of the school, whether the list has it or not', async () => {
    await aClass(house.owner, { institution_id: place.institutionId, name: '8.c', grade: 8 })
    await aPupil(house.owner, place, { given_name: 'Zane', family_name: 'Zara', born_on: '2013-02-01' })

    const alone = await checkFile(rita, list('8.c;Kalniņa;Elza;14.03.2013.;S'))
    const both = await checkFile(rita, list('8.c;Kalniņa;Elza;14.03.2013.;S', '7.b;Zara;Zane;01.02.2013.;S'))

    for (const { body } of [alone, both]) {
      expect(body.report.doubts).toMatchObject([
        {
          candidates: [
            { pupilId: elza, signs: ['given-same', 'family-other', 'born-same', 'class-other', 'sex-same'] },
          ],
        },
      ])
      expect(body.report).toMatchObject({ counts: { added: 0 }, missingPupilIds: [] })
    }
  })

  test('is the same child when that is said: with the new family name, or as the register has it', async () => {
    const first = await checkFile(rita, list(RENAMED))
    await answer(first, { 2: `register:${elza}` })
    await askFor(rita, first.body.id, 'commit')
    const kept = await familyNames()
    const second = await checkFile(rita, list(RENAMED))
    await answer(second, { 2: elza })
    await askFor(rita, second.body.id, 'commit')

    expect(kept).toEqual([[elza, 'Liepiņa']])
    expect(await familyNames()).toEqual([[elza, 'Kalniņa']])
  })

  test('is another child when that is said: added, and the pupil is missing from the list', async () => {
    const checked = await checkFile(rita, list(RENAMED))

    const again = await answer(checked, { 2: 'other' })
    await askFor(rita, checked.body.id, 'commit')

    expect(again.body.report).toMatchObject({ counts: { added: 1 }, missingPupilIds: [elza] })
    expect((await familyNames()).map(([, family]) => family)).toEqual(['Kalniņa', 'Liepiņa'])
  })

  test.each([
    ['a child of another given name, a twin for example', '7.b;Kalniņa;Marta;14.03.2013.;S'],
    ['a child of another birth date', '7.b;Kalniņa;Elza;26.11.2012.;S'],
  ])('%s is new and nobody is asked about', async (_name, row) => {
    const { body } = await checkFile(rita, list(row))

    expect(body.report).toMatchObject({ doubts: [], counts: { added: 1 }, missingPupilIds: [elza] })
  })

  test('tells nothing of a pupil of another school', async () => {
    await aPupil(house.owner, await aClass(house.owner), { given_name: 'Zane', family_name: 'Zara' })

    const { body } = await checkFile(rita, list('7.b;Kalniņa;Zane;14.03.2013.;S'))

    expect(body.report).toMatchObject({ doubts: [], counts: { added: 1 } })
  })
})

describe('what was answered', () => {
  /** Somebody has written the name in the register as it was; the file of the school still has the other one. */
  const renameBack = () =>
    house.owner.updateTable('people.pupils').set({ given_name: 'Elza' }).where('id', '=', elza).execute()
  const bring = async (said: string) => {
    const checked = await checkFile(rita, list(TYPO))
    await answer(checked, { 2: said })
    return askFor(rita, checked.body.id, 'commit')
  }

  test('holds for the next list, in whatever row the child stands, and can be changed', async () => {
    await bring(elza)
    await renameBack()

    const next = await checkFile(rita, list('7.b;Zara;Zane;01.02.2013.;S', TYPO))
    const changed = await answer(next, { 3: 'other' })

    expect(next.body.report).toMatchObject({ warnings: 1, counts: { changed: 1, added: 1 } })
    expect(next.body.report.problems).toMatchObject([{ code: 'pupil-name-changed', who: 'Liepiņa Elsa' }])
    expect(next.body.report.doubts).toMatchObject([{ line: 3, candidates: [{ pupilId: elza }] }])
    expect(next.body.settings.sameChild).toEqual({ [keyOf(next, 3)]: elza })
    expect(changed.body.report.counts).toMatchObject({ changed: 0, added: 2 })
  })

  test('holds for the file that replaces another before anything was imported', async () => {
    const checked = await checkFile(rita, list(TYPO, '7.b;Zara;;01.02.2013.;S'))
    await answer(checked, { 2: elza })

    const content = list('7.b;Zara;Zane;01.02.2013.;S', TYPO).content
    const sent = await rita.put(`/imports/${checked.body.id}/file?name=labots.csv`, Buffer.from(content))
    const { body } = await askFor(rita, checked.body.id, 'check', { settings: sent.body.settings })

    expect(body.report).toMatchObject({ errors: 0, counts: { changed: 1, added: 1 } })
  })

  test('is asked about anew when another pupil is alike since', async () => {
    await bring(elza)
    await renameBack()
    await aPupil(house.owner, place, { given_name: 'Ella', family_name: 'Liepiņa' })

    const { body } = await checkFile(rita, list(TYPO))

    expect(body.report.totals).toContainEqual({ code: 'pupil-doubtful', severity: 'warning', count: 1 })
    expect(body.report.counts).toMatchObject({ changed: 0, added: 0 })
  })

  test('no longer holds when the import is undone', async () => {
    const { body } = await bring(elza)
    await askFor(rita, body.id, 'undo')

    const next = await checkFile(rita, list(TYPO))

    expect(next.body.settings.sameChild).toEqual({})
    expect(next.body.report.totals).toMatchObject([{ code: 'pupil-doubtful' }])
  })

  test('of another school does not hold here', async () => {
    await bring('other')
    const elsewhere = await aClass(house.owner)
    const zane = await house.as(
      await someone(house.owner, 'records_clerk', 'institution', elsewhere.institutionId),
    )

    const { body } = await checkFile(zane, { ...list(TYPO), institutionId: elsewhere.institutionId })

    expect(body.settings.sameChild).toEqual({})
  })

  test('is asked once for rows that say the same', async () => {
    const { body } = await checkFile(rita, list(TYPO, TYPO))

    expect(body.report.doubts).toMatchObject([{ line: 2, rows: 2 }])
  })
})

describe('a row whose code is of a pupil of the school, with the names the other way round', () => {
  const HEADINGS = 'Klase;Uzvārds;Vārds;Personas kods;Dzimšanas datums;Dzimums'
  const coded = async (code: string, at = place, differs: object = {}) => {
    const id = newId()
    const { sealed, index } = sealCode(house.services.keys, id, code.replace('-', ''))
    const known = { given_name: 'Marta', family_name: 'Ozoliņa', ...differs }
    return aPupil(house.owner, at, { id, ...known, personal_code_sealed: sealed, personal_code_index: index })
  }
  const swapped = (code: string) => ({
    ...list(),
    content: `${HEADINGS}\n7.b;Marta;Ozoliņa;${code};14.03.2013.;S`,
  })
  const nameOf = (id: string) =>
    house.owner
      .selectFrom('people.pupils')
      .select(['given_name as given', 'family_name as family'])
      .where('id', '=', id)
      .executeTakeFirst()

  test('renames nobody until somebody answers', async () => {
    const marta = await coded('140313-90005')

    const checked = await checkFile(rita, swapped('140313-90005'))
    const { body } = await askFor(rita, checked.body.id, 'commit')

    expect(checked.body.report.doubts).toMatchObject([
      {
        line: 2,
        candidates: [
          { pupilId: marta, signs: ['code-same', 'name-swapped', 'born-same', 'class-same', 'sex-same'] },
        ],
      },
    ])
    expect(body.report.counts).toMatchObject({ added: 0, changed: 0 })
    expect(await nameOf(marta)).toEqual({ given: 'Marta', family: 'Ozoliņa' })
  })

  test('takes the names of the file when that is said', async () => {
    const marta = await coded('140313-90006')
    const checked = await checkFile(rita, swapped('140313-90006'))

    await answer(checked, { 2: marta })
    const { body } = await askFor(rita, checked.body.id, 'commit')

    expect(body.report.counts).toMatchObject({ added: 0, changed: 1 })
    expect(await nameOf(marta)).toEqual({ given: 'Ozoliņa', family: 'Marta' })
  })

  test('is never another child, whatever is answered: the code is of one', async () => {
    await coded('140313-90007')
    const checked = await checkFile(rita, swapped('140313-90007'))

    const again = await answer(checked, { 2: 'other' })

    expect(again.body.report).toMatchObject({ counts: { added: 0, changed: 0 }, problems: [{ line: 2 }] })
    expect(again.body.report.problems[0].code).toBe('pupil-doubtful')
  })

  test('tells nothing of a pupil of another school, whose code alone speaks', async () => {
    await coded('140313-90008', await aClass(house.owner))

    const { body } = await checkFile(rita, swapped('140313-90008'))

    expect(body.report).toMatchObject({ doubts: [], counts: { transferred: 1 } })
  })
})

describe('of other schools', () => {
  test('nobody learns by trying names: a pupil of another school is never asked about', async () => {
    const elsewhere = await aClass(house.owner)
    await aPupil(house.owner, elsewhere, {
      given_name: 'Rūta',
      family_name: 'Vītoliņa',
      born_on: '2013-06-01',
    })

    const { body } = await checkFile(
      rita,
      list('7.b;Vītoliņa;Rūta;01.06.2013.;S', '7.b;Vītoliņa;Ruuta;01.06.2013.;S'),
    )

    expect(body.report).toMatchObject({ doubts: [], counts: { added: 2, transferred: 0 } })
    expect(body.doubtPupils).toEqual([])
  })

  test('a clerk of another school sees neither the import nor who was asked about', async () => {
    const elsewhere = await aClass(house.owner)
    const zane = await house.as(
      await someone(house.owner, 'records_clerk', 'institution', elsewhere.institutionId),
    )
    const { body } = await checkFile(rita, list(TYPO))

    const seen = await zane.get(`/imports/${body.id}`)
    const changed = await zane.post(`/imports/${body.id}/check`, {
      settings: { ...body.settings, sameChild: { [body.report.doubts[0].key]: elza } },
    })

    expect([seen.status, changed.status]).toEqual([404, 404])
  })

  test('a pupil who has moved away since is no longer shown, neither to the clerk', async () => {
    const { body } = await checkFile(rita, list(TYPO))
    const elsewhere = await aClass(house.owner)
    await house.owner
      .updateTable('people.pupils')
      .set({
        institution_id: elsewhere.institutionId,
        municipality_id: elsewhere.municipalityId,
        class_id: elsewhere.classId,
      })
      .where('id', '=', elza)
      .execute()

    expect((await rita.get(`/imports/${body.id}`)).body.doubtPupils).toEqual([])
  })
})
