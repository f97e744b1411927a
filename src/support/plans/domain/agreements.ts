type Answered = {
  readonly party: 'pupil' | 'guardian'
  readonly guardian: { readonly id: string } | null
}

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
