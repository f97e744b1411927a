import type { Trx } from '#platform/db/connect.ts'
import { refuse } from '#platform/errors/app-error.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import type { RuleText } from '../contract/service-kinds.ts'
import { type Answers, isInForce, judge, type RuleVerdict } from '../domain/eligibility.ts'
import { readRegister } from './register-reads.ts'
import { rulesOf, type ServiceKind } from './service-catalogue.ts'

type Period = { readonly startsOn: string; readonly endsOn: string }

export function requirePeriod({ startsOn, endsOn }: Period): void {
  if (endsOn < startsOn)
    throw refuse('services.period-reversed', { fields: { endsOn: 'services.period-reversed' } })
}

type Asked = Period & {
  readonly pupilId: string
  readonly kind: ServiceKind
  readonly answers: Answers
  readonly planMustRun: boolean
  /** Whose language a refusal speaks; its data carry the rules in both. */
  readonly locale: Locale
}

/**
 * Refuses a service to which the pupil is not entitled: outside the dates of the kind, by a rule that is not met, quoted as the
 * catalogue has it, or by one that nobody has answered.
 */
export async function requireEligible(trx: Trx, asked: Asked): Promise<readonly RuleVerdict[]> {
  const { kind, locale, pupilId } = asked
  requirePeriod(asked)
  const { validFrom, validUntil } = kind.attributes
  if (!isInForce(kind.attributes, asked))
    throw refuse('services.not-in-force', { params: { from: validFrom, until: validUntil } })
  const { planMustRun } = asked
  const register = await readRegister(trx, { pupilId, kindCode: kind.code, on: asked.startsOn, planMustRun })
  const verdicts = judge(rulesOf(kind, asked.startsOn), register, asked.answers)
  refuseBecause(
    'services.not-eligible',
    verdicts.filter(({ result }) => result === 'not-met'),
    locale,
  )
  refuseBecause(
    'services.answers-missing',
    verdicts.filter(({ result }) => result === 'unknown'),
    locale,
  )
  return verdicts
}

function refuseBecause(
  code: 'services.not-eligible' | 'services.answers-missing',
  verdicts: readonly RuleVerdict[],
  locale: Locale,
): void {
  if (verdicts.length === 0) return
  const rules: readonly RuleText[] = verdicts.map(({ rule: { textLv, textEn } }) => ({ textLv, textEn }))
  const quoted = rules
    .map(({ textLv, textEn }) => (locale === 'lv' ? `„${textLv}”` : `“${textEn}”`))
    .join(' ')
  throw refuse(code, { params: { rules: quoted }, data: { rules } })
}
