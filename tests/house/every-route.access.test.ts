import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpoints } from '#app/endpoints.ts'
import { type Role, roles, scopesOfRole } from '#foundation/access/index.ts'
import { fillPath, splitRoute } from '#platform/http/api-route.ts'
import { aGrant, aPerson } from '#tests/support/builders.ts'
import type { Answer, Client } from '#tests/support/client.ts'
import type { RouteCase, RouteSubject } from '#tests/support/route-case.ts'
import { routeCases } from '#tests/support/route-cases.ts'
import { buildRouteSubject } from '#tests/support/route-subject.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'

/**
 * Every route × every role × a subject that is one's own, somebody else's, or was one's own until yesterday. What must
 * happen is written by hand beside each module (testing/route-cases.ts), so that the capability table cannot vouch for itself.
 */
const relations = ['own', 'foreign', 'former'] as const
type Relation = (typeof relations)[number]
const REFUSED = [401, 403, 404]

let house: TestHouse
let subject: RouteSubject
let elsewhere: RouteSubject

beforeAll(async () => {
  house = await createTestHouse()
  subject = await buildRouteSubject(house, 'Neredzamais')
  elsewhere = await buildRouteSubject(house, 'Svešinieks')
})
afterAll(() => house.close())

const caseOf = (route: string): RouteCase | undefined => routeCases[route]

const people = new Map<string, string>()

/** A person with this role alone; the same one for all routes. */
async function personWith(role: Role, relation: Relation): Promise<string> {
  const key = `${role} ${relation}`
  const known = people.get(key) ?? (await buildPerson(role, relation))
  people.set(key, known)
  return known
}

async function buildPerson(role: Role, relation: Relation): Promise<string> {
  const at = relation === 'foreign' ? elsewhere : subject
  const own = role === 'pupil' && relation !== 'former' ? { id: at.pupilId } : {} // a pupil signs in under the pupil's own id
  const personId = await aPerson(house.owner, { given_name: 'Kāds', family_name: role, ...own })
  await house.owner
    .insertInto('access.accounts')
    .values({ person_id: personId, username: `kads.${personId}`, status: 'active' })
    .execute()
  const [scopeKind = 'system'] = scopesOfRole[role]
  const ids = {
    municipality: at.municipalityId,
    institution: at.institutionId,
    class: at.classId,
    pupil: at.pupilId,
    country: null,
    system: null,
  }
  const ended = relation === 'former' ? { valid_until: '2026-11-19' } : {}
  await aGrant(house.owner, { personId, role, scopeKind, scopeId: ids[scopeKind], overrides: ended })
  return personId
}

async function call(route: string, given: RouteCase, personId: string): Promise<Answer> {
  return ask(await house.as(personId), route, given)
}

async function ask(browser: Client, route: string, given: RouteCase): Promise<Answer> {
  const { method, path } = splitRoute(route as `GET /${string}`)
  const query = new URLSearchParams(given.query?.(subject) ?? {}).toString()
  const address = `${fillPath(path, given.params?.(subject) ?? {})}${query ? `?${query}` : ''}`
  if (method === 'GET') return browser.get(address)
  if (method === 'DELETE') return browser.delete(address)
  if (method === 'PATCH') return browser.patch(address, given.body?.(subject))
  return method === 'PUT'
    ? browser.put(address, given.body?.(subject))
    : browser.post(address, given.body?.(subject))
}

function isAllowed(given: RouteCase, role: Role, relation: Relation): boolean {
  if (given.allowed === 'everyone' || given.allowed === 'signed-in') return true
  return given.allowed.includes(role) && (relation === 'own' || isCountryWide(role, relation))
}

/** A country-wide right has no foreign subject; it can only be over. */
function isCountryWide(role: Role, relation: Relation): boolean {
  return relation === 'foreign' && ['country', 'system'].includes(scopesOfRole[role][0] ?? '')
}

function isList(route: string): boolean {
  return endpoints.find((endpoint) => endpoint.route === route)?.access.subject === 'list'
}

describe('every route is known to this test', () => {
  test.each(endpoints.map((endpoint) => endpoint.route))('%s', (route) => {
    expect(caseOf(route), `add ${route} to the testing/route-cases.ts of its module`).toBeDefined()
  })

  test('and no route is known that does not exist', () => {
    const served = new Set<string>(endpoints.map((endpoint) => endpoint.route))

    expect(Object.keys(routeCases).filter((route) => !served.has(route))).toEqual([])
  })
})

describe('nobody signed in', () => {
  const closed = endpoints
    .filter((endpoint) => endpoint.access.subject !== 'everyone')
    .map((endpoint) => endpoint.route)

  test.each(closed)('%s asks to sign in', async (route) => {
    const answer = await ask(house.anonymous(), route, caseOf(route) ?? { allowed: [] })

    expect(answer.status).toBe(401)
  })
})

/** Routes that need no right to a subject answer the same whatever the subject. */
const asked = endpoints.flatMap(({ route }) => {
  const byRole = Array.isArray(caseOf(route)?.allowed)
  return (byRole ? relations : (['own'] as const)).map((relation) => ({ route, relation }))
})

describe('each role is answered by the rules', () => {
  test.each(asked)('$route on a subject that is $relation', async ({ route, relation }) => {
    const given = caseOf(route)
    if (given === undefined) throw new Error(`${route} has no case`)
    const wrong: string[] = []
    for (const role of roles) {
      const answer = await call(route, given, await personWith(role, relation))
      wrong.push(...faultsOf(route, given, { role, relation, answer }))
    }

    expect(wrong).toEqual([])
  })
})

type Asked = { readonly role: Role; readonly relation: Relation; readonly answer: Answer }

function faultsOf(route: string, given: RouteCase, { role, relation, answer }: Asked): string[] {
  const allowed = isAllowed(given, role, relation)
  const refused = REFUSED.includes(answer.status)
  const judged =
    Array.isArray(given.allowed) && !(isList(route) && relation === 'foreign' && given.allowed.includes(role))
  return [
    ...(judged && refused === allowed
      ? [`${role}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`]
      : []),
    ...(answer.status >= 500 ? [`${role}: fault ${answer.status}`] : []),
    ...(!allowed && leaks(given, answer) ? [`${role}: the answer names the pupil`] : []),
  ]
}

function leaks(given: RouteCase, answer: Answer): boolean {
  if (given.mayNameThePupil !== undefined) return false
  const text = JSON.stringify(answer.body)
  return text.includes('Neredzamais') || text.includes(subject.pupilId)
}
