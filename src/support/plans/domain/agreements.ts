import type { AgreementAnswer } from '../contract/plan-words.ts'

type Answered = {
  readonly party: 'pupil' | 'guardian'
  readonly guardian: { readonly id: string } | null
}

type Given = { readonly answer: AgreementAnswer; readonly recorded: { readonly at: string } }

/** Answers by who gave them: the newest of each holds, earlier ones follow it. Given and answered newest first. */
export function byParty<Agreement extends Answered>(
  agreements: readonly Agreement[],
): { readonly latest: Agreement; readonly earlier: readonly Agreement[] }[] {
  const keyOf = ({ party, guardian }: Answered) => `${party} ${guardian?.id ?? ''}`
  const parties = Map.groupBy(agreements, keyOf)
  return [...parties.values()].flatMap(([latest, ...earlier]) =>
    latest === undefined ? [] : [{ latest, earlier }],
  )
}

/** Who refused after the plan was approved, by the newest answer of each. An open plan goes on meanwhile; whoever leads it is told. */
export function refusedSince<Agreement extends Answered & Given>(
  agreements: readonly Agreement[],
  openedAt: string | undefined,
): readonly Agreement[] {
  if (openedAt === undefined) return []
  return byParty(agreements)
    .map(({ latest }) => latest)
    .filter(({ answer, recorded }) => answer === 'refused' && recorded.at > openedAt)
}
