import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { idOf } from '#platform/ids/ids.ts'
import { SignInStep } from './sign-in.ts'

const PersonId = idOf('person')

export const CastMember = z.object({
  personId: PersonId,
  givenName: z.string(),
  familyName: z.string(),
  roles: z.array(z.object({ role: z.string(), scopeName: z.string(), placeName: z.string() })),
})
export type CastMember = z.output<typeof CastMember>

export const listCast = apiRoute({ route: 'GET /demo/cast', output: z.object({ cast: z.array(CastMember) }) })

export const signInAs = apiRoute({
  route: 'POST /demo/sign-in',
  input: z.strictObject({ personId: PersonId }),
  output: SignInStep,
})
