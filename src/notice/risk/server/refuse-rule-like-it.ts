import type { Trx } from '#platform/db/connect.ts'
import { refuse } from '#platform/errors/app-error.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { RuleLikeIt } from '../contract/rule.ts'
import { findRuleLike } from './rule-store.ts'

/** Refuses what its owner has already decided under another name, and says which rule that is. */
export async function refuseRuleLikeIt(
  trx: Trx,
  asked: Parameters<typeof findRuleLike>[1],
  locale: Locale,
): Promise<void> {
  const found = await findRuleLike(trx, asked)
  if (found === undefined) return
  throw refuse('rules.one-like-it', {
    params: { name: locale === 'lv' ? found.nameLv : found.nameEn },
    data: RuleLikeIt.parse(found),
  })
}
