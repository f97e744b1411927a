import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpoints } from '#app/endpoints.ts'
import { type Role, roles, scopesOfRole } from '#foundation/access/index.ts'
import { fillPath, splitRoute } from '#platform/http/api-route.ts'
import { aGrant, aPerson } from '#tests/support/builders.ts'
import type { Answer } from '#tests/support/client.ts'
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

async function personWith(role: Role, relation: Relation): Promise<string> {
  const personId = await aPerson(house.owner, { given_name: 'Kāds', family_name: role })
  const at = relation === 'foreign' ? elsewhere : subject
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
  const { method, path } = splitRoute(route as `GET /${string}`)
  const query = new URLSearchParams(given.query?.(subject) ?? {}).toString()
  const address = `${fillPath(path, given.params?.(subject) ?? {})}${query ? `?${query}` : ''}`
  const browser = await house.as(personId)
  if (method === 'GET') return browser.get(address)
  if (method === 'DELETE') return browser.delete(address)
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

describe.each(endpoints.map((endpoint) => endpoint.route))('%s', (route) => {
  test.each(relations)('answers each role by the rules when the subject is %s', async (relation) => {
    const given = caseOf(route)
    if (given === undefined) throw new Error(`${route} has no case`)
    const wrong: string[] = []
    for (const role of roles) {
      const answer = await call(route, given, await personWith(role, relation))
      const allowed =
        isAllowed(given, role, relation) ||
        (isList(route) && relation === 'foreign' && given.allowed.includes(role as never))
      if (REFUSED.includes(answer.status) === allowed)
        wrong.push(`${role}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`)
      if (answer.status >= 500) wrong.push(`${role}: fault ${answer.status}`)
      if (!isAllowed(given, role, relation) && leaks(given, answer))
        wrong.push(`${role}: the answer names the pupil`)
    }

    expect(wrong).toEqual([])
  })
})

function leaks(given: RouteCase, answer: Answer): boolean {
  if (given.mayNameThePupil !== undefined) return false
  const text = JSON.stringify(answer.body)
  return text.includes('Neredzamais') || text.includes(subject.pupilId)
}
