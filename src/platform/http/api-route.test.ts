import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { apiRoute, fillPath, type RouteOutput, type RouteRequest, splitRoute } from './api-route.ts'

const getPupil = apiRoute({
  route: 'GET /pupils/:pupilId/plans/:planId',
  params: z.strictObject({ pupilId: z.uuid(), planId: z.uuid() }),
  output: z.strictObject({ name: z.string() }),
})

describe('a route contract', () => {
  it('splits into method and path', () => {
    expect(splitRoute(getPupil.route)).toEqual({ method: 'GET', path: '/pupils/:pupilId/plans/:planId' })
  })

  it('fills names of the path, encoded', () => {
    expect(fillPath('/pupils/:pupilId/plans/:planId', { pupilId: 'a/b', planId: 7 })).toBe(
      '/pupils/a%2Fb/plans/7',
    )
  })

  it('types what is sent and what comes back', () => {
    expectTypeOf<RouteRequest<typeof getPupil>>().toExtend<{ params: { pupilId: string; planId: string } }>()
    expectTypeOf<RouteOutput<typeof getPupil>>().toEqualTypeOf<{ name: string }>()
  })

  it('does not compile without the names of its path', () => {
    // @ts-expect-error planId is missing
    apiRoute({ route: 'GET /plans/:planId', params: z.strictObject({ id: z.string() }), output: z.null() })
    // @ts-expect-error params are missing
    apiRoute({ route: 'GET /plans/:planId', output: z.null() })
  })
})
