/** What an OpenID Connect provider says about how the person proved to be that person. */
export type ProviderClaims = { readonly acr?: unknown; readonly amr?: unknown }

/** Levels that stand for more than one factor: OpenID's own, RFC 8176's neighbours and those of eIDAS. */
const strongLevels = [
  'phr',
  'phrh',
  'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
  'http://eidas.europa.eu/LoA/substantial',
  'http://eidas.europa.eu/LoA/high',
]

/** Methods of RFC 8176 that are something one has. */
const possessions = ['otp', 'hwk', 'swk', 'sc', 'pop', 'tel']
const knowledge = ['pwd', 'pin', 'kba']

/** True only when the provider names two factors; silence means one. */
export function saysTwoFactors({ acr, amr }: ProviderClaims): boolean {
  if (typeof acr === 'string' && strongLevels.includes(acr)) return true
  const methods = Array.isArray(amr) ? amr : []
  return methods.includes('mfa') || (has(methods, possessions) && has(methods, knowledge))
}

function has(methods: readonly unknown[], kind: readonly string[]): boolean {
  return kind.some((method) => methods.includes(method))
}
