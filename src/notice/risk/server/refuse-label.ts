import { refuse } from '#platform/errors/app-error.ts'
import { labelIn } from '../domain/labels.ts'

/** Refuses names of a rule by which a child or a family would be labelled. */
export function refuseLabel({ nameLv, nameEn }: { readonly nameLv: string; readonly nameEn: string }): void {
  const label = labelIn(nameLv) ?? labelIn(nameEn)
  if (label !== undefined) throw refuse('rules.labels-a-child', { params: { label } })
}
