import { type Actor, capabilitiesOfRole, holdsAnywhere, roles } from '#foundation/access/index.ts'
import { csrfToken, endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { getSession as contract, type SecondFactorMethod, type Visitor } from '../contract/session.ts'
import { readFactors } from './account-reads.ts'
import { offersDemonstration } from './demonstration.ts'
import { canSignIn } from './policies.ts'
import { findOwnName, listRolesWithPlaces } from './session-view.ts'
import { asPerson, type SignInContext } from './sign-in-context.ts'

/** Who is signed in and what this person may do; for visitors, how they may sign in. The first thing that a page asks. */
export const getSession = endpoint({
  ...contract,
  access: canSignIn,
  audit: notAudited('a person’s own session'),
  handler: (context) =>
    context.request.sessionHash ? signedIn(context, context.request.sessionHash) : visitor(context),
})

async function signedIn(context: SignInContext & { actor: Actor }, sessionHash: Buffer) {
  const { trx, actor, services, request, today } = context
  const name = await findOwnName(trx, actor.personId)
  const held = await listRolesWithPlaces(trx, actor.personId, today)
  const institutionName = held.find((role) => role.institutionName !== null)?.institutionName
  return {
    person: { id: actor.personId, givenName: name?.givenName ?? '', familyName: name?.familyName ?? '' },
    roles: held.map(({ role, scopeName }) => ({ role, scopeName })),
    can: Object.fromEntries(capabilities.map((capability) => [capability, holdsAnywhere(actor, capability)])),
    demo: services.config.mode === 'demo',
    locale: request.locale,
    csrf: csrfToken(services, sessionHash),
    ...(institutionName ? { institutionName } : {}),
    today,
  }
}

const capabilities = [...new Set(roles.flatMap((role) => [...capabilitiesOfRole[role]]))]

async function visitor(context: SignInContext): Promise<Visitor> {
  const { services, request } = context
  const { config, keys } = services
  return {
    person: null,
    demo: config.mode === 'demo',
    ...(request.session ? { csrf: csrfToken(services, request.session.hash) } : {}),
    signIn: {
      ...stageOf(context),
      methods: await methodsOf(context),
      ...(config.oidc ? { provider: config.oidc.name } : {}),
      cast: offersDemonstration(config, keys),
    },
  }
}

function stageOf({ request }: SignInContext): Pick<Visitor['signIn'], 'stage'> {
  const stage = request.session?.stage
  return stage === undefined || stage === 'full' ? {} : { stage }
}

async function methodsOf(context: SignInContext): Promise<SecondFactorMethod[]> {
  const { session } = context.request
  if (session?.stage !== 'second-factor') return []
  const { personId } = session.actor
  const factors = await asPerson(context, personId, () => readFactors(context.trx, personId))
  const has = {
    totp: factors.totp,
    passkey: factors.passkeys > 0,
    'recovery-code': factors.recoveryCodes > 0,
  }
  return (['totp', 'passkey', 'recovery-code'] as const).filter((method) => has[method])
}
