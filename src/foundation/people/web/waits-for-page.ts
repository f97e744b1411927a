import type { PupilAccessView } from '../contract/pupil-access.ts'

type Seer = PupilAccessView['seers'][number]

const rolesWithoutPage: ReadonlySet<string> = new Set(['guardian', 'pupil'])

/** Who sees the pupil, apart from those who may but have no page to see anything on yet: that of the family is still to come. */
export function seersByPage(seers: readonly Seer[]): {
  readonly seeing: readonly Seer[]
  readonly waiting: readonly Seer[]
} {
  const waits = ({ role }: Seer) => rolesWithoutPage.has(role)
  return { seeing: seers.filter((seer) => !waits(seer)), waiting: seers.filter(waits) }
}
