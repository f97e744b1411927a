import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '#platform/documents/testing/read-pdf.ts'
import { readWord } from '#platform/documents/testing/read-word.ts'
import { someone } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { type DutyScene, dutyScene, recordEverything } from '../testing/duty-scene.ts'

let house: TestHouse
let scene: DutyScene

beforeAll(async () => {
  house = await createTestHouse()
  scene = await dutyScene(house)
  await recordEverything(scene)
})
afterAll(() => house.close())

const address = (format: string) => `/duties/${scene.dutyId}/notice/document?format=${format}`

describe('the notice as a document', () => {
  test('is a PDF of one page with the law, the facts and room to sign', async () => {
    const { headers, bytes } = await scene.teacher.get(address('pdf'))

    const { text, pages, title } = await readPdf(bytes)
    expect({ pages, title }).toEqual({ pages: 1, title: 'Paziņojums par neattaisnotiem kavējumiem' })
    expect(headers['content-disposition']).toContain('"pazinojums-par-kavejumiem-2026-11-20.pdf"')
    for (const told of [
      'noteikumu Nr. 89',
      '20.11.2026. Nr. ____',
      'Mājas novads (deklarētās dzīvesvietas pašvaldība)',
      'Vienojāmies par rītiem.',
      '19.11.2026.',
      'Iestādes vadība vai pilnvarota persona:',
      'Datums: ____',
    ])
      expect(text).toContain(told)
  })

  test('is a DOCX in Latvian also for a reader of English', async () => {
    const cookie = `${scene.teacher.cookie}; pamani_locale=en`

    const { paragraphs } = readWord((await scene.teacher.get(address('docx'), { cookie })).bytes)

    expect(paragraphs[0]).toBe('Paziņojums par neattaisnotiem kavējumiem')
    expect(paragraphs).toContain('Kavējumu iemesli')
  })

  test('is in the journal as an export', async () => {
    await scene.coordinator.get(address('pdf'))

    const [row] = await journalOf(house, { event: 'duties.notice-exported', pupilId: scene.pupilId })
    expect(row?.details).toEqual({ dutyId: scene.dutyId, format: 'pdf' })
  })

  test('is not there for somebody of another school', async () => {
    const elsewhere = await dutyScene(house)
    const stranger = await someone(
      house.owner,
      'school_leadership',
      'institution',
      elsewhere.place.institutionId,
    )

    const answer = await (await house.as(stranger)).get(address('pdf'))

    expect(answer.status).toBe(404)
  })
})
