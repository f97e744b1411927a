import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { idOf } from '#platform/ids/ids.ts'
import { Stage } from './sign-in.ts'

export const SessionId = idOf('session')

export const SecondFactorMethod = z.enum(['totp', 'passkey', 'recovery-code'])
export type SecondFactorMethod = z.output<typeof SecondFactorMethod>

/** The signed-in person, and what this person may do somewhere. */
export const SignedIn = z.object({
  person: z.object({ id: z.string(), givenName: z.string(), familyName: z.string() }),
  roles: z.array(z.object({ role: z.string(), scopeName: z.string() })),
  can: z.record(z.string(), z.boolean()),
  demo: z.boolean(),
  locale: z.enum(['lv', 'en']),
  csrf: z.string(),
  institutionName: z.string().optional(),
  today: z.string(),
})

/** Nobody yet: the ways to sign in, and how far this browser has come. */
export const Visitor = z.object({
  person: z.null(),
  demo: z.boolean(),
  csrf: z.string().optional(),
  signIn: z.object({
    stage: Stage.exclude(['full']).optional(),
    /** Second factors that this person has; only while one is asked for. */
    methods: z.array(SecondFactorMethod),
    /** Name of the institution's provider, when there is one. */
    provider: z.string().optional(),
    /** Whether invented people may be signed in as. */
    cast: z.boolean(),
  }),
})
export type Visitor = z.output<typeof Visitor>

export const getSession = apiRoute({ route: 'GET /session', output: z.union([SignedIn, Visitor]) })

export const signOut = apiRoute({ route: 'DELETE /session', output: z.object({}) })

export const OwnSession = z.object({
  id: SessionId,
  device: z.string().nullable(),
  method: z.enum(['password', 'passkey', 'oidc', 'demo']),
  startedAt: z.string(),
  lastSeenAt: z.string(),
  /** The one that asks. */
  present: z.boolean(),
})
export type OwnSession = z.output<typeof OwnSession>

export const listSessions = apiRoute({
  route: 'GET /sessions',
  output: z.object({ sessions: z.array(OwnSession) }),
})

export const signOutEverywhere = apiRoute({
  route: 'DELETE /sessions',
  output: z.object({ ended: z.number() }),
})

export const endSession = apiRoute({
  route: 'DELETE /sessions/:sessionId',
  params: z.strictObject({ sessionId: SessionId }),
  output: z.object({}),
})
