import type { CastMember } from '../contract/demonstration.ts'

/** Where people of a role work, in the order in which the cast is shown. */
const groups = {
  school: ['class_teacher', 'support_specialist', 'school_leadership', 'records_clerk', 'subject_teacher'],
  municipality: [
    'municipal_coordinator',
    'social_worker',
    'custody_court',
    'municipal_police',
    'youth_worker',
    'council_member',
  ],
  family: ['guardian', 'pupil'],
  country: ['state_analyst', 'register_keeper', 'data_protection_officer', 'administrator'],
} as const

export type CastGroup = keyof typeof groups
export type CastRole = (typeof groups)[CastGroup][number]

export function isCastRole(role: string): role is CastRole {
  return Object.values(groups).some((known) => known.some((one) => one === role))
}

const names: readonly CastGroup[] = ['school', 'municipality', 'family', 'country']

/** The cast by place of work, and there by role. People without a role yet stand last. */
export function castGroups(
  cast: readonly CastMember[],
): readonly { group: CastGroup; members: readonly CastMember[] }[] {
  return names
    .map((group) => ({
      group,
      members: cast
        .filter((member) => groupOf(member) === group)
        .toSorted((a, b) => rank(a, group) - rank(b, group)),
    }))
    .filter(({ members }) => members.length > 0)
}

function groupOf(member: CastMember): CastGroup {
  return names.find((name) => firstRank(member, groups[name]) >= 0) ?? 'country'
}

function rank(member: CastMember, group: CastGroup): number {
  const found = firstRank(member, groups[group])
  return found < 0 ? Number.MAX_SAFE_INTEGER : found
}

function firstRank(member: CastMember, roles: readonly string[]): number {
  const held = new Set<string>(member.roles.map(({ role }) => role))
  return roles.findIndex((role) => held.has(role))
}
