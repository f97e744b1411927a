import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anAccount } from '#foundation/sign-in/testing/accounts.ts'
import { aFlag } from '#notice/risk/testing/builders.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import type { Letter } from '#platform/mail/mail.ts'
import { aClass, aGrant, aPerson, type BuiltPlace, someone } from '#tests/support/builders.ts'
import { speak } from '#tests/support/speak.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { listRecipients } from './recipient-reads.ts'
import { sendDueDigests } from './send-due-digests.ts'

const MONDAY = '2026-11-23T06:00:00Z' // eight in the morning in Latvia
const PUPIL = 'Ļotislepens'

let house: TestHouse
let place: BuiltPlace

beforeAll(async () => {
  house = await createTestHouse({
    env: { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'pamani@skola.example' },
  })
})
beforeEach(async () => {
  house.clock.set(MONDAY)
  house.mail.sent.splice(0)
  place = await aClass(house.owner)
})
afterAll(() => house.close())

type Given = { readonly status?: 'active' | 'locked'; readonly validUntil?: string }

/** A class teacher with an account and an address, whose class has one pupil who was noticed. */
async function aTeacher(email: string, { status = 'active', validUntil }: Given = {}): Promise<string> {
  const personId = await aPerson(house.owner, { email })
  await anAccount(house.owner, personId, { status })
  await aGrant(house.owner, {
    personId,
    role: 'class_teacher',
    scopeKind: 'class',
    scopeId: place.classId,
    overrides: validUntil === undefined ? {} : { valid_until: validUntil },
  })
  return personId
}
const aNotice = () => aFlag(house.owner, place, { raisedAt: new Date('2026-11-20T10:00:00Z') })
const send = () => sendDueDigests(house.services, speak)
const lettersTo = (email: string): Letter[] => house.mail.sent.filter(({ to }) => to === email)

describe('the weekly letter', () => {
  test('says how much waits, with links, and nothing by which a child could be known', async () => {
    await aTeacher('ilze@skola.example')
    await aNotice()
    await house.owner
      .updateTable('people.pupils')
      .set({ family_name: PUPIL })
      .where('class_id', '=', place.classId)
      .execute()

    await send()

    const [letter] = lettersTo('ilze@skola.example')
    expect(letter?.subject).toBe('Pamani: kas gaida šonedēļ')
    expect(letter?.text).toContain('1 pamanītais gaida atbildi')
    expect(letter?.text).toContain('/flags')
    expect(letter?.text).not.toContain(PUPIL)
    expect(letter?.text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|Testa/)
  })

  test('goes once a week, whoever looks how often, and again in the next', async () => {
    await aTeacher('reizi@skola.example')
    await aNotice()

    await Promise.all([send(), send()])
    await send()
    expect(lettersTo('reizi@skola.example')).toHaveLength(1)

    house.clock.set('2026-11-30T06:00:00Z')
    await send()
    expect(lettersTo('reizi@skola.example')).toHaveLength(2)
  })

  test('comes again when the mail server did not take it, and holds up nobody else', async () => {
    await aTeacher('nesasniedzams@skola.example')
    await aTeacher('cits@skola.example')
    await aNotice()
    const refusing = {
      ...house.services,
      mail: {
        async send(letter: Letter) {
          if (letter.to === 'nesasniedzams@skola.example') throw new Error('550 no such mailbox')
          await house.mail.send(letter)
        },
      },
    }

    const first = await sendDueDigests(refusing, speak)
    await send()

    expect(first.failed).toBe(1)
    expect(lettersTo('cits@skola.example')).toHaveLength(1)
    expect(lettersTo('nesasniedzams@skola.example')).toHaveLength(1)
  })

  test('comes in the language that was chosen, or not at all', async () => {
    const english = await aTeacher('english@skola.example')
    const none = await aTeacher('none@skola.example')
    await aNotice()
    await (await house.as(english)).put('/digest', { letter: 'en' })
    await (await house.as(none)).put('/digest', { letter: 'none' })

    await send()

    expect(lettersTo('english@skola.example')[0]?.text).toContain('1 notice waits for an answer')
    expect(lettersTo('none@skola.example')).toEqual([])
  })

  test('does not go to whoever has nothing waiting, no right any more or a closed account', async () => {
    await aTeacher('bez-darba@skola.example')
    await send()
    expect(lettersTo('bez-darba@skola.example')).toEqual([])

    await aNotice()
    await aTeacher('bijusi@skola.example', { validUntil: '2026-11-22' })
    await aTeacher('slegta@skola.example', { status: 'locked' })
    await send()

    expect(house.mail.sent.map(({ to }) => to)).not.toContain('bijusi@skola.example')
    expect(house.mail.sent.map(({ to }) => to)).not.toContain('slegta@skola.example')
  })

  test('is shown to its reader as it would be now', async () => {
    const teacher = await aTeacher('skatās@skola.example')
    await aNotice()

    const { body } = await (await house.as(teacher)).get('/digest')

    expect(body).toMatchObject({
      letter: 'lv',
      email: 'skatās@skola.example',
      mailed: true,
      lines: expect.arrayContaining([{ kind: 'flags', count: 1 }]),
    })
  })

  test('does not go where no mail server is set', async () => {
    await aTeacher('bez-pasta@skola.example')
    await aNotice()
    const { mail: _, ...config } = house.services.config

    const result = await sendDueDigests({ ...house.services, config }, speak)

    expect(result).toEqual({ sent: 0, failed: 0 })
  })
})

test('nobody but the background job learns who gets letters', async () => {
  await aTeacher('adrese@skola.example')
  const head = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)

  const listed = await asActor(house.services.db, { actorId: head, today: '2026-11-23' }, (trx) =>
    listRecipients(trx, { week: '2026-11-23', after: '00000000-0000-0000-0000-000000000000', limit: 10 }),
  )

  expect(listed).toEqual([])
})
