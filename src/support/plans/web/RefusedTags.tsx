import { useT } from '#web/i18n/i18n-context.ts'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { Party } from '../contract/plan-words.ts'

/** Who refuses a plan that runs: whoever leads it talks to them again. */
export function RefusedTags({ parties }: { parties: readonly Party[] }) {
  const t = useT()
  return parties.map((party) => (
    <StatusTag key={party} tone="attention">
      {t(`plans.refusedBy.${party}`)}
    </StatusTag>
  ))
}
