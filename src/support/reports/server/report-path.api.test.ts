import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { readPdf } from '#platform/documents/testing/read-pdf.ts'
import { newId } from '#platform/ids/ids.ts'
import {
  aClass,
  aGrant,
  anInstitution,
  aPupil,
  type BuiltPlace,
  someone,
  thisSemester,
} from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'

let house: TestHouse
let place: BuiltPlace
let dace: string
let mara: string
let head: Client
let coordinator: Client

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  await thisSemester(house.owner)
  dace = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
  mara = await someone(house.owner, 'municipal_coordinator', 'municipality', place.municipalityId)
  head = await house.as(dace)
  coordinator = await house.as(mara)
})
afterAll(() => house.close())

const path = (period: string, rest = '') => `/reports/${place.institutionId}/${period}${rest}`
const aSchool = async () => {
  const institutionId = await anInstitution(house.owner, { municipality_id: place.municipalityId })
  return aClass(house.owner, { institution_id: institutionId })
}
const invoice = {
  kind: 'invoice',
  number: 'A-17',
  issuedOn: '2026-10-05',
  amountCents: 12_050,
  words: 'Transports',
}

describe('a report', () => {
  test('is operational until it is submitted, then frozen, then certified by another', async () => {
    await head.put(path('2026-10', `/documents/${newId()}`), invoice)

    const operational = await head.get(path('2026-10'))
    const submitted = await head.post(path('2026-10', '/submission'))
    const added = await head.put(path('2026-10', `/documents/${newId()}`), invoice)
    const certified = await coordinator.post(path('2026-10', '/certification'))

    expect(operational.body).toMatchObject({
      status: 'operational',
      asOf: '2026-11-20',
      can: { submit: true },
    })
    expect(operational.body.documents).toMatchObject([invoice])
    expect(submitted.body).toMatchObject({ status: 'submitted', can: { write: false, submit: false } })
    expect([added.status, added.body.code]).toEqual([422, 'reports.already-submitted'])
    expect(certified.body).toMatchObject({ status: 'certified', can: { certify: false } })
    expect(certified.body.steps.map(({ kind }: { kind: string }) => kind)).toEqual(['certified', 'submitted'])
    const [row] = await journalOf(house, { event: 'reports.report-certified', actorId: mara })
    expect(row).toMatchObject({ institution_id: place.institutionId, details: { period: '2026-10' } })
  })

  test('comes back with a remark, is put right and submitted again', async () => {
    await head.post(path('2026-09', '/submission'))

    const returned = await coordinator.post(path('2026-09', '/return'), { remark: 'Trūkst rēķina.' })
    const again = await head.post(path('2026-09', '/submission'))

    expect(returned.body).toMatchObject({
      status: 'operational',
      steps: [{ kind: 'returned', remark: 'Trūkst rēķina.' }, {}],
    })
    expect(again.body.status).toBe('submitted')
    expect(again.body.steps).toHaveLength(3)
  })

  test('of a month that is not over is not submitted, and says from when it can be', async () => {
    const { status, body } = await head.post(path('2026-11', '/submission'))

    expect([status, body.code]).toEqual([422, 'reports.not-over'])
    expect(body.message).toContain('30.11.2026.')
  })

  test('of a month that has not begun is unknown', async () => {
    expect((await head.get(path('2026-12'))).status).toBe(404)
  })

  test('is not certified before it is submitted, nor by whoever submitted it', async () => {
    await aGrant(house.owner, {
      personId: dace,
      role: 'municipal_coordinator',
      scopeKind: 'municipality',
      scopeId: place.municipalityId,
    })
    const other = await aSchool()
    await aGrant(house.owner, {
      personId: dace,
      role: 'school_leadership',
      scopeKind: 'institution',
      scopeId: other.institutionId,
    })
    const both = await house.as(dace)
    const at = `/reports/${other.institutionId}/2026-10`

    const early = await both.post(`${at}/certification`)
    await both.post(`${at}/submission`)
    const own = await both.post(`${at}/certification`)

    expect([early.body.code, own.body.code]).toEqual(['reports.not-submitted', 'reports.own-report'])
  })

  test('refuses a document of a day to come, and tells at which field', async () => {
    const { status, body } = await head.put(path('2026-11', `/documents/${newId()}`), {
      ...invoice,
      issuedOn: '2026-11-21',
    })

    expect(status).toBe(422)
    expect(Object.keys(body.fields)).toEqual(['issuedOn'])
  })
})

describe('the second lock', () => {
  test('lets nobody change what was submitted, nor go on in another name, past the server too', async () => {
    const other = await aSchool()
    const leader = await someone(house.owner, 'school_leadership', 'institution', other.institutionId)
    await (await house.as(leader)).post(`/reports/${other.institutionId}/2026-10/submission`)
    const as = (personId: string, change: ReturnType<typeof sql>) =>
      asActor(house.services.db, { actorId: personId, today: '2026-11-20' }, (trx) =>
        sql`update reports.reports set ${change} where institution_id = ${other.institutionId}::uuid`.execute(
          trx,
        ),
      )
    const by = (personId: string) => sql`stepped_by = ${personId}::uuid, stepped_at = now()`

    await expect(as(leader, sql`figures = '{}', ${by(leader)}`)).rejects.toThrow(/does not go/)
    await expect(as(leader, sql`status = 'certified', ${by(leader)}`)).rejects.toThrow(/of their own/)
    await expect(as(mara, sql`status = 'certified', figures = '{}', ${by(mara)}`)).rejects.toThrow(
      /stays as it was told/,
    )
    await expect(as(mara, sql`status = 'certified', ${by(leader)}`)).rejects.toThrow()
  })

  test('shows a report of another municipality to nobody', async () => {
    const elsewhere = await aClass(house.owner)
    const stranger = await someone(
      house.owner,
      'municipal_coordinator',
      'municipality',
      elsewhere.municipalityId,
    )

    const answer = await (await house.as(stranger)).get(path('2026-10'))
    const seen = await asActor(house.services.db, { actorId: stranger, today: '2026-11-20' }, (trx) =>
      sql`select from reports.reports where institution_id = ${place.institutionId}::uuid`.execute(trx),
    )

    expect(answer.status).toBe(404)
    expect(seen.rows).toEqual([])
  })
})

describe('the list', () => {
  test('shows the last month that is over, each school once, with what it submitted', async () => {
    const { body } = await coordinator.get('/reports')

    expect(body.period).toMatchObject({ code: '2026-10', kind: 'month' })
    expect(body.periods.map(({ code }: { code: string }) => code)).toContain('2026-27-s1')
    const mine = body.rows.filter(
      ({ institution }: { institution: { id: string } }) => institution.id === place.institutionId,
    )
    expect(mine).toMatchObject([{ status: 'certified', asOf: '2026-11-20' }])
  })
})

describe('the files of a report', () => {
  test('are an XLSX with a sheet for each table and a PDF, both with status and day', async () => {
    await aPupil(house.owner, place)

    const xlsx = await head.get(path('2026-10', '/file?format=xlsx'))
    const pdf = await readPdf((await head.get(path('2026-10', '/file?format=pdf'))).bytes)

    expect(xlsx.headers['content-disposition']).toContain('"atbalsta-parskats-2026-10-2026-11-20.xlsx"')
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(Buffer.from(xlsx.bytes).buffer as ArrayBuffer)
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Pārskats',
      'Nostrādātās stundas',
      'Pakalpojumi',
      'Pamatojošie dokumenti',
    ])
    expect(book.worksheets[0]?.getCell('B5').value).toBe('apstiprināts')
    expect(book.worksheets[3]?.getCell('D2').value).toBe(120.5)
    expect(pdf.text).toContain('Stāvoklis: apstiprināts. Dati uz 20.11.2026.')
    expect(pdf.text).toContain('A-17')
  })
})
