/**
 * Which role may do what. The one table of the product: the server's policies and, mirrored into
 * access.role_capabilities, row-level security both read it. Where a right holds (class, institution, municipality)
 * is said by the grant, not here. Legal bases are with the policies that use a capability.
 */
export const roles = [
  'class_teacher',
  'subject_teacher',
  'support_specialist',
  'school_leadership',
  'records_clerk',
  'municipal_coordinator',
  'social_worker',
  'custody_court',
  'municipal_police',
  'youth_worker',
  'council_member',
  'state_analyst',
  'register_keeper',
  'guardian',
  'pupil',
  'administrator',
  'data_protection_officer',
  'background_job',
] as const
export type Role = (typeof roles)[number]

export const scopeKinds = ['country', 'municipality', 'institution', 'class', 'pupil', 'system'] as const
export type ScopeKind = (typeof scopeKinds)[number]

const teacher = [
  'pupil.read',
  'pupil.list',
  'signals.read',
  'behaviour.read',
  'flag.read',
  'flag.answer',
  'assessment.read',
  'assessment.write',
  'screening.read',
  'screening.write',
  'plan.read',
  'plan.write',
  'service.read',
  'service.request',
  'session.read',
  'session.give',
  'duty.read',
  'duty.write',
  'note.read',
  'note.write',
  'access-log.read',
  'guardian.contact',
] as const

/** The kinds of grant that make sense for a role; a grant of another kind is refused. */
export const scopesOfRole: Readonly<Record<Role, readonly ScopeKind[]>> = {
  class_teacher: ['class'],
  subject_teacher: ['class'],
  support_specialist: ['institution', 'class'],
  school_leadership: ['institution'],
  records_clerk: ['institution'],
  municipal_coordinator: ['municipality'],
  social_worker: ['municipality'],
  custody_court: ['municipality'],
  municipal_police: ['municipality'],
  youth_worker: ['municipality'],
  council_member: ['municipality'],
  state_analyst: ['country'],
  register_keeper: ['institution'], // the office of the state that keeps the register; what it keeps is of the whole country
  guardian: ['pupil'],
  pupil: ['pupil'],
  administrator: ['system'],
  data_protection_officer: ['municipality', 'country'],
  background_job: ['country'],
}

export const capabilitiesOfRole = {
  class_teacher: [...teacher, 'family.invite'],
  subject_teacher: [
    'pupil.list',
    'pupil.read',
    'signals.read',
    'flag.read',
    'screening.read',
    'screening.write',
    'session.give',
  ],
  support_specialist: [...teacher, 'restricted-note.read', 'service-answer.read', 'session.plan'],
  school_leadership: [
    ...teacher,
    'restricted-note.read',
    'rule.write',
    'plan.approve',
    'service.decide',
    'session.plan',
    'service-answer.read',
    'money.read',
    'payment.write',
    'report.read',
    'report.write',
    'overview.read',
    'institution.overview',
    'import.read',
    'access.confirm',
    'family.invite',
  ],
  records_clerk: [
    'pupil.list',
    'pupil.read',
    'pupil.write',
    'pupil.merge',
    'pupil.lookup',
    'signals.read',
    'signals.write',
    'import.read',
    'import.run',
    'class.write',
    'staff.write',
  ],
  municipal_coordinator: [
    'pupil.list',
    'pupil.read',
    'pupil.merge',
    'pupil.lookup',
    'resident.read',
    'register.read',
    'signals.read',
    'flag.read',
    'assessment.read',
    'screening.read',
    'rule.write',
    'plan.read',
    'service.read',
    'money.read',
    'quota.write',
    'session.read',
    'report.read',
    'report.certify',
    'duty.read',
    'duty.coordinate',
    'unenrolled.read',
    'unenrolled.write',
    'access-log.read',
    'overview.read',
    'institution.overview',
    'municipality.overview',
    'leader.invite',
  ],
  social_worker: [],
  custody_court: [],
  municipal_police: [],
  youth_worker: [],
  council_member: ['overview.read', 'figures.public'],
  state_analyst: ['overview.read', 'figures.public', 'country.overview'],
  register_keeper: ['register.read', 'register.write', 'import.read', 'import.run'],
  guardian: ['own.read', 'journal.read'],
  pupil: ['own.read'],
  administrator: ['grants.manage', 'access.confirm', 'system.operate', 'accounts.manage'],
  data_protection_officer: ['journal.read', 'journal.verify'],
  background_job: [
    'pupil.read',
    'pupil.write',
    'signals.read',
    'behaviour.read',
    'signals.write',
    'flag.read',
    'flag.write',
    'assessment.read',
    'plan.read',
    'service.read',
    'session.read',
    'duty.read',
    'duty.open',
    'unenrolled.sync',
    'import.read',
    'import.carry-out',
    'digest.send',
  ],
} as const satisfies Record<Role, readonly string[]>

export type Capability = (typeof capabilitiesOfRole)[Role][number]

/** Roles that see data of other people's children and therefore sign in with a second factor. A family sees its own child's page alone. */
export function needsSecondFactor(role: Role): boolean {
  const held: readonly string[] = capabilitiesOfRole[role]
  return (
    !held.includes('own.read') &&
    ['pupil.list', 'pupil.read', 'journal.read', 'grants.manage'].some((capability) =>
      held.includes(capability),
    )
  )
}
