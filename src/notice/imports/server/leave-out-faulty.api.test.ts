import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import type { SchoolKind } from '../contract/import-kind.ts'
import { askFor, bringFile, checkFile } from '../testing/bring-file.ts'

let house: TestHouse
let place: BuiltPlace
let rita: Client
let ritaId: string
let elza: string
let janis: string

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  ritaId = await someone(house.owner, 'records_clerk', 'institution', place.institutionId)
  rita = await house.as(ritaId)
  elza = await aPupil(house.owner, place, { given_name: 'Elza', family_name: 'Liepiņa' })
  janis = await aPupil(house.owner, place, { given_name: 'Jānis', family_name: 'Kalniņš', sex: 'male' })
})
afterAll(() => house.close())

const headings: Readonly<Record<SchoolKind, string>> = {
  absences: 'Datums;Stunda;Skolēns;Klase;Kavējuma veids',
  class_list: 'Klase;Uzvārds;Vārds;Personas kods;Dzimšanas datums;Dzimums',
  staff: 'Uzvārds;Vārds;E-pasts;Amats;Klase',
  marks: 'Datums;Skolēns;Klase;Priekšmets;Vērtējums',
  behaviour: 'Datums;Skolēns;Klase;Ieraksta veids;Piezīme',
}
const file = (kind: SchoolKind, ...rows: string[]) => ({
  institutionId: place.institutionId,
  kind,
  content: [headings[kind], ...rows].join('\n'),
  settings: { leaveOutFaulty: true },
})
const absences = (...rows: string[]) => file('absences', ...rows)
const nobody = '20.11.2026.;3;Kristers Ozols;7.b;n'
const good = '20.11.2026.;3;Jānis Kalniņš;7.b;n'

const absencesOf = (pupilId: string) =>
  house.owner.selectFrom('signals.absences').select('lesson').where('pupil_id', '=', pupilId).execute()
const reachOf = async (pupilId: string) => {
  const summary = await house.owner
    .selectFrom('signals.term_summaries')
    .select('absences_until')
    .where('pupil_id', '=', pupilId)
    .where('semester_id', '=', await thisSemester(house.owner))
    .executeTakeFirst()
  return summary?.absences_until ?? null
}

describe('rows with errors', () => {
  test('forbid the import until it is chosen to leave them out', async () => {
    const checked = await checkFile(rita, { ...absences(nobody, good), settings: {} })

    const forbidden = await rita.post(`/imports/${checked.body.id}/commit`)
    const settings = { ...checked.body.settings, leaveOutFaulty: true }
    const again = await askFor(rita, checked.body.id, 'check', { settings })

    expect(checked.body).toMatchObject({
      status: 'refused',
      report: { errors: 1, blocking: 0, faultyRows: 1, leftOut: 0 },
    })
    expect(forbidden.body.code).toBe('imports.wrong-step')
    expect(again.body).toMatchObject({
      status: 'checked',
      can: { commit: true },
      report: { rows: 2, errors: 1, leftOut: 1, counts: { added: 1 } },
    })
    expect(await absencesOf(janis)).toEqual([])
  })

  test('left out, the rest comes in; the result and the journal say how many, and which rows', async () => {
    const { body } = await bringFile(rita, absences(nobody, good))

    const [row] = await journalOf(house, { event: 'imports.committed', actorId: ritaId })
    expect(body).toMatchObject({
      status: 'committed',
      settings: { leaveOutFaulty: true },
      report: { leftOut: 1, problems: [{ code: 'pupil-unknown', line: 2 }], counts: { added: 1 } },
    })
    expect(row?.details).toMatchObject({ rows: 2, leftOut: 1, added: 1 })
    expect(await absencesOf(janis)).toHaveLength(1)
  })

  test('are counted once, whatever is wrong with them', async () => {
    const { body } = await checkFile(
      rita,
      absences('32.11.2026.;99;Kristers Ozols;7.b;n', '20.11.2026.;3', good),
    )

    expect(body.report).toMatchObject({ rows: 3, errors: 4, faultyRows: 2, leftOut: 2 })
  })

  test('come in the file to repair, and mended they can be brought alone', async () => {
    const checked = await checkFile(rita, absences('20.11.2026.;99;Elza Liepiņa;7.b;n', good))
    const taken = await rita.get(`/imports/${checked.body.id}/problem-rows`)
    await askFor(rita, checked.body.id, 'commit')
    const [{ line, cells }] = taken.body.rows
    const mended = cells.map((cell: string) => (cell === '99' ? '4' : cell))
    const content = `Rinda;${taken.body.headings.join(';')};Kas nav kārtībā\n${line};${mended.join(';')};`

    const { body } = await bringFile(rita, { institutionId: place.institutionId, kind: 'absences', content })

    expect(line).toBe(2)
    expect(body).toMatchObject({ status: 'committed', report: { counts: { added: 1 } } })
    expect(await absencesOf(elza)).toEqual([{ lesson: 4 }])
    expect(await reachOf(elza)).toBe('2026-11-20')
  })

  test('the choice is not remembered for the next file', async () => {
    await bringFile(rita, absences(nobody, good))

    const next = await checkFile(rita, {
      ...absences(nobody, '19.11.2026.;3;Jānis Kalniņš;7.b;n'),
      settings: {},
    })

    expect(next.body).toMatchObject({ status: 'refused', settings: { leaveOutFaulty: false } })
  })

  test('undone, the import takes back what it brought', async () => {
    const { body } = await bringFile(rita, absences(nobody, good))

    const undone = await askFor(rita, body.id, 'undo')

    expect(undone.body.status).toBe('undone')
    expect(await absencesOf(janis)).toEqual([])
    expect(await reachOf(elza)).toBeNull()
  })

  test('more of them than were checked stop the import', async () => {
    const checked = await checkFile(rita, absences(nobody, good, '20.11.2026.;3;Elza Liepiņa;7.b;n'))
    await house.owner
      .updateTable('people.enrolments')
      .set({ ends_on: '2026-11-01', end_reason: 'left' })
      .where('pupil_id', '=', elza)
      .execute()

    const { body } = await askFor(rita, checked.body.id, 'commit')

    expect(body).toMatchObject({ status: 'checked', job: { problem: { code: 'imports.changed-meanwhile' } } })
    expect(await absencesOf(janis)).toEqual([])
  })
})

describe('what cannot be left out', () => {
  test.each([
    ['a value that nobody has explained', [good, '20.11.2026.;4;Jānis Kalniņš;7.b;???']],
    ['a class that nobody has explained', [good, '20.11.2026.;4;Jānis Kalniņš;9.z;n']],
    ['rows that contradict each other', [good, '20.11.2026.;3;Jānis Kalniņš;7.b;ns', nobody]],
    [
      'a file that breaks off',
      [nobody, ...Array.from({ length: 30_000 }, () => good), '20.11.2026.;3;"Jānis'],
    ],
    ['every row', [nobody]],
  ])('%s', async (_, rows) => {
    const { body } = await checkFile(rita, absences(...rows))

    expect(body).toMatchObject({ status: 'refused', can: { commit: false }, report: { leftOut: 0 } })
  })

  test('a missing column', async () => {
    const { body } = await checkFile(rita, {
      ...absences(),
      content: `Stunda;Skolēns;Kavējuma veids\n3;Jānis Kalniņš;n\n4;Kristers Ozols;n\n`,
    })

    expect(body).toMatchObject({ status: 'refused', report: { leftOut: 0 } })
  })

  test('one pupil in two rows of a class list', async () => {
    const row = '7.b;Liepiņa;Elza;;14.03.2013.;S'
    const { body } = await checkFile(rita, file('class_list', row, row, '7.b;;Jānis;;14.03.2013.;V'))

    expect(body).toMatchObject({ status: 'refused', report: { leftOut: 0, faultyRows: 1, blocking: 1 } })
  })

  test.each(['records_clerk', 'school_leadership'] as const)(
    'nothing is chosen by a %s from elsewhere or without the right',
    async (role) => {
      const checked = await checkFile(rita, { ...absences(nobody, good), settings: {} })
      const at = role === 'records_clerk' ? (await aClass(house.owner)).institutionId : place.institutionId
      const other = await house.as(await someone(house.owner, role, 'institution', at))

      const settings = { ...checked.body.settings, leaveOutFaulty: true }
      const answer = await other.post(`/imports/${checked.body.id}/check`, { settings })

      expect(answer.status).toBe(404)
      expect((await rita.get(`/imports/${checked.body.id}`)).body.status).toBe('refused')
    },
  )
})

describe('how far absences reach', () => {
  const unreadable = (who: string) => `20.11.2026.;trešā;${who};7.b;n`

  test('not further for a pupil whose row was left out, further for the classmates', async () => {
    const marta = await aPupil(house.owner, place, { given_name: 'Marta', family_name: 'Ozoliņa' })

    await bringFile(rita, absences('12.11.2026.;3;Jānis Kalniņš;7.b;n'))
    await bringFile(rita, absences(unreadable('Elza Liepiņa'), '19.11.2026.;3;Elza Liepiņa;7.b;n', good))

    expect(await absencesOf(elza)).toHaveLength(1)
    const reach = [await reachOf(elza), await reachOf(janis), await reachOf(marta)]
    expect(reach).toEqual(['2026-11-12', '2026-11-20', '2026-11-20'])
  })

  test('not further for somebody whose name is like that of the row', async () => {
    await bringFile(rita, absences('20.11.2026.;3;Elsa Liepiņa;7.b;n', good))

    expect([await reachOf(elza), await reachOf(janis)]).toEqual([null, '2026-11-20'])
  })

  test.each([
    ['without a name', '20.11.2026.;3;;7.b;n'],
    ['with unreadable letters', '20.11.2026.;3;LiepiÅ†a Elza;7.b;n'],
    ['without its cells', '20.11.2026.;3'],
  ])('not further for anybody when a row %s was left out', async (_, row) => {
    await bringFile(rita, absences('13.11.2026.;3;Jānis Kalniņš;7.b;n'))

    const { body } = await bringFile(rita, absences(row, good))

    expect(body.status).toBe('committed')
    expect([await reachOf(elza), await reachOf(janis)]).toEqual(['2026-11-13', '2026-11-13'])
  })

  test('only until a day of a row that was taken', async () => {
    await bringFile(rita, absences(nobody, '18.11.2026.;3;Jānis Kalniņš;7.b;n'))

    expect(await reachOf(elza)).toBe('2026-11-18')
  })

  test('of whoever had no data before, until the last own row that was taken', async () => {
    await bringFile(rita, absences(unreadable('Elza Liepiņa'), '18.11.2026.;3;Elza Liepiņa;7.b;n', good))

    expect(await reachOf(elza)).toBe('2026-11-18')
  })
})

describe('a class list', () => {
  const placeOf = (id: string) =>
    house.owner
      .selectFrom('people.pupils')
      .select(['institution_id', 'class_id'])
      .where('id', '=', id)
      .executeTakeFirst()
  const openEnrolments = (id: string) =>
    house.owner
      .selectFrom('people.enrolments')
      .select('id')
      .where('pupil_id', '=', id)
      .where('ends_on', 'is', null)
      .execute()
  const anna = '7.b;Čakste;Anna;;02.05.2013.;S'

  test('never ends the enrolment of a pupil in a row that is left out, not even one ticked before', async () => {
    const checked = await checkFile(rita, {
      ...file('class_list', anna, '7.b;Kalniņš;Jānis;140313-12;14.03.2013.;V'),
      settings: {},
    })
    const settings = { ...checked.body.settings, leaveOutFaulty: true, leavers: [janis, elza] }

    const again = await askFor(rita, checked.body.id, 'check', { settings })
    const { body } = await askFor(rita, checked.body.id, 'commit')

    expect(again.body).toMatchObject({ missingPupils: [], report: { leftOut: 1, counts: { ended: 0 } } })
    expect(body).toMatchObject({ status: 'committed', report: { counts: { added: 1, ended: 0 } } })
    expect(await placeOf(janis)).toEqual({ institution_id: place.institutionId, class_id: place.classId })
    expect(await openEnrolments(janis)).toHaveLength(1)
    expect(await openEnrolments(elza)).toHaveLength(1)
  })

  test('makes no class for a row that is left out', async () => {
    const { body } = await bringFile(rita, {
      ...file('class_list', anna, '8.a;Ozols;Kārlis;;;V'),
      settings: { leaveOutFaulty: true, classes: { '8.a': 'new' } },
    })

    expect(body).toMatchObject({ status: 'committed', report: { leftOut: 1, counts: { classesAdded: 0 } } })
  })

  test('undone, everybody is where they were', async () => {
    const { body } = await bringFile(rita, file('class_list', anna, '7.b;;Jānis;;14.03.2013.;V'))

    expect((await askFor(rita, body.id, 'undo')).body.status).toBe('undone')
    expect(await placeOf(janis)).toEqual({ institution_id: place.institutionId, class_id: place.classId })
  })
})

describe('marks', () => {
  const marksOf = async (pupilId: string) => {
    const rows = await house.owner
      .selectFrom('signals.marks')
      .select(['on_date', 'value'])
      .where('pupil_id', '=', pupilId)
      .orderBy('on_date')
      .orderBy('sequence')
      .execute()
    return rows.map(({ on_date, value }) => `${on_date.slice(8)}: ${value}`)
  }
  const mark = (day: string, value: string, who = 'Elza Liepiņa') =>
    `${day}.11.2026.;${who};7.b;Matemātika;${value}`
  const register = () => bringFile(rita, file('marks', mark('19', '7'), mark('19', '8'), mark('20', '5')))

  test('of a day with a row left out stay as they are, and its other rows are left out too', async () => {
    await register()

    const { body } = await bringFile(rita, file('marks', mark('19', '77'), mark('19', '9'), mark('20', '6')))

    expect(body.report).toMatchObject({ leftOut: 2, counts: { changed: 1, removed: 0 } })
    expect(body.report.problems).toMatchObject([
      { code: 'mark-unknown', line: 2 },
      { code: 'mark-beside', line: 3 },
    ])
    expect(await marksOf(elza)).toEqual(['19: 7', '19: 8', '20: 6'])
  })

  test('of a subject stay as they are when the day of a row is not known', async () => {
    await register()

    const { body } = await bringFile(
      rita,
      file('marks', `vakar;Elza Liepiņa;7.b;Matemātika;9`, mark('20', '6'), mark('20', '9', 'Jānis Kalniņš')),
    )

    expect(body).toMatchObject({
      status: 'committed',
      report: { leftOut: 2, counts: { added: 1, removed: 0 } },
    })
    expect(await marksOf(elza)).toEqual(['19: 7', '19: 8', '20: 5'])
  })

  test('of whoever the row may be about stay as they are', async () => {
    await register()

    const { body } = await bringFile(
      rita,
      file('marks', mark('19', '9', 'Elsa Liepiņa'), mark('19', '7'), mark('19', '4', 'Jānis Kalniņš')),
    )

    expect(body).toMatchObject({ status: 'committed', report: { leftOut: 1 } })
    expect(await marksOf(elza)).toEqual(['19: 7', '19: 8', '20: 5'])
    expect(await marksOf(janis)).toEqual(['19: 4'])
  })

  test('with a row whose cells are not known are refused', async () => {
    const { body } = await checkFile(rita, file('marks', mark('19', '7'), '19.11.2026.;Elza'))

    expect(body).toMatchObject({ status: 'refused', report: { leftOut: 0 } })
  })
})

test('remarks about behaviour come in without a row of somebody unknown', async () => {
  const row = (who: string) => `20.11.2026.;${who};7.b;Uzslava;Palīdzēja klasesbiedram`
  const { body } = await bringFile(rita, file('behaviour', row('Kristers Ozols'), row('Elza Liepiņa')))

  expect(body).toMatchObject({ status: 'committed', report: { leftOut: 1, counts: { added: 1 } } })
})
