import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aColleague } from '#foundation/staff/testing/builders.ts'
import { aClass, aGrant, anInstitution, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Answer, Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, checkFile } from '../testing/bring-file.ts'
import { aRoster } from '../testing/roster-package.ts'

let house: TestHouse
let place: BuiltPlace
let ritaId: string
let rita: Client
let number: string
let serial = 2000

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  serial += 1
  number = `990000${serial}`
  const institution_id = await anInstitution(house.owner, { registration_number: number })
  place = await aClass(house.owner, { institution_id })
  ritaId = await someone(house.owner, 'records_clerk', 'institution', place.institutionId)
  rita = await house.as(ritaId)
})
afterAll(() => house.close())

const email = (who: string) => `${who}${serial}@skola.example`
const list = (...rows: string[]) => ({
  institutionId: place.institutionId,
  kind: 'staff' as const,
  content: ['Uzvārds;Vārds;E-pasts;Amats;Klase;Strādā no;Strādā līdz', ...rows].join('\n'),
})
const effectsOf = async (who: Client, { body }: Answer) => who.get(`/imports/${body.id}/effects`)
const nothing = { kind: 'colleague', isAdded: false, address: null, posts: [], access: [] }

describe('what a staff list does', () => {
  test('is told by name before it is so, after it is so, and no longer once undone', async () => {
    const leads = { institutionId: place.institutionId, classId: place.classId }
    const ilze = await aColleague(house.owner, {
      ...leads,
      givenName: 'Ilze',
      familyName: 'Priede',
      email: email('i'),
    })
    await aGrant(house.owner, {
      personId: ilze.personId,
      role: 'class_teacher',
      scopeKind: 'class',
      scopeId: place.classId,
    })
    const una = await aColleague(house.owner, {
      ...leads,
      givenName: 'Una',
      familyName: 'Liepa',
      email: null,
      post: 'nurse',
    })
    await aColleague(house.owner, { ...leads, givenName: 'Vija', familyName: 'Vītola', email: email('v') })
    const gone = await aColleague(house.owner, {
      ...leads,
      givenName: 'Biruta',
      familyName: 'Bērza',
      post: 'career-adviser',
    })
    const file = {
      ...list(
        `Priede;Ilze;${email('ilze')};Klases audzinātāja;7.b;;31.12.2026.`,
        `Liepa;Una;${email('una')};Skolas māsa;;;`,
        `Vītola;Vija;;Klases audzinātāja;7.b;;`,
        `Ābele;Anda;${email('anda')};Sociālā pedagoģe;;16.11.2026.;31.05.2027.`,
      ),
      settings: { leavers: [gone.postId], effectiveOn: '2026-11-20' },
    }

    const checked = await checkFile(rita, file)
    const before = await effectsOf(rita, checked)
    const committed = await askFor(rita, checked.body.id, 'commit')
    const after = await effectsOf(rita, checked)
    await askFor(rita, checked.body.id, 'undo')
    const undone = await effectsOf(rita, checked)

    const expected = [
      {
        ...nothing,
        givenName: 'Anda',
        familyName: 'Ābele',
        isAdded: true,
        address: { before: null, after: email('anda'), isProposed: false },
        posts: [
          {
            change: 'added',
            post: 'social-pedagogue',
            className: null,
            from: '2026-11-16',
            until: '2027-05-31',
          },
        ],
        access: [{ change: 'begin', role: 'support_specialist', className: null, until: '2027-05-31' }],
      },
      {
        ...nothing,
        givenName: 'Biruta',
        familyName: 'Bērza',
        posts: [
          {
            change: 'until',
            post: 'career-adviser',
            className: '7.b',
            before: null,
            after: '2026-11-19',
            isOver: true,
          },
        ],
      },
      {
        ...nothing,
        givenName: 'Una',
        familyName: 'Liepa',
        address: { before: null, after: email('una'), isProposed: false },
      },
      {
        ...nothing,
        givenName: 'Ilze',
        familyName: 'Priede',
        address: { before: email('i'), after: email('ilze'), isProposed: true },
        posts: [
          {
            change: 'until',
            post: 'class-teacher',
            className: '7.b',
            before: null,
            after: '2026-12-31',
            isOver: false,
          },
        ],
        access: [{ change: 'end', role: 'class_teacher', className: '7.b', until: '2026-12-31' }],
      },
      {
        ...nothing,
        givenName: 'Vija',
        familyName: 'Vītola',
        access: [{ change: 'begin', role: 'class_teacher', className: '7.b', until: null }],
      },
    ]
    expect(una.postId).not.toBe(gone.postId)
    expect(committed.body.status).toBe('committed')
    expect(before.body.rows).toEqual(expected)
    expect(after.body.rows).toEqual(expected)
    expect(undone.body.rows).toEqual([])
  })

  test('is told of a OneRoster package too', async () => {
    const user = { sourcedId: 'a', enabledUser: 'true', username: 'a', givenName: 'Anna' }
    const content = aRoster({
      number,
      more: {
        users: [{ ...user, familyName: 'Ābele', email: email('a') }],
        roles: [
          {
            sourcedId: 'loma-a',
            userSourcedId: 'a',
            roleType: 'primary',
            role: 'principal',
            orgSourcedId: 'skola-1',
            beginDate: '2026-09-01',
          },
        ],
      },
    })
    const checked = await checkFile(rita, { ...list(), name: 'pakotne.zip', content })

    expect((await effectsOf(rita, checked)).body.rows).toEqual([
      {
        ...nothing,
        givenName: 'Anna',
        familyName: 'Ābele',
        isAdded: true,
        address: { before: null, after: email('a'), isProposed: false },
        posts: [{ change: 'added', post: 'head', className: null, from: '2026-09-01', until: null }],
        access: [{ change: 'begin', role: 'school_leadership', className: null, until: null }],
      },
    ])
  })

  test('is told of nobody who stays as before', async () => {
    await aColleague(house.owner, {
      institutionId: place.institutionId,
      familyName: 'Kalna',
      post: 'nurse',
    })
    const checked = await checkFile(rita, list('Kalna;Zane;;Skolas māsa;;;'))

    expect((await effectsOf(rita, checked)).body.rows).toEqual([])
  })

  test('is not told to those of another school, nor to a class teacher of this one; the journal keeps only how many', async () => {
    const checked = await checkFile(rita, list(`Kalna;Zane;${email('z')};Klases audzinātāja;7.b;;`))
    const other = await aClass(house.owner)
    const strangers = [
      await someone(house.owner, 'records_clerk', 'institution', other.institutionId),
      await someone(house.owner, 'school_leadership', 'institution', other.institutionId),
      await someone(house.owner, 'class_teacher', 'class', place.classId),
    ]
    const refused = []
    for (const id of strangers) refused.push((await effectsOf(await house.as(id), checked)).status)
    const daceId = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
    const seen = await effectsOf(await house.as(daceId), checked)

    expect(refused).toEqual([404, 404, 404])
    expect(seen.body.rows).toHaveLength(1)
    const [event] = await journalOf(house, { event: 'imports.effects-read', actorId: daceId })
    expect(event?.details).toEqual({ importId: checked.body.id, rows: 1 })
  })
})
