import type { Trx } from '#platform/db/connect.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { getServiceCatalogue, KINDS_VERSION } from '#support/services/index.ts'

/** The edition of the catalogue that knows the kind; refuses a code that is none. */
export async function requireKind(trx: Trx, kindCode: string): Promise<string> {
  const { kinds } = await getServiceCatalogue(trx)
  if (!kinds.some(({ code }) => code === kindCode))
    throw refuse('money.kind-unknown', { fields: { kindCode: 'money.kind-unknown' } })
  return KINDS_VERSION
}
