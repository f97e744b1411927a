import { type Role, reasonOfPost, type ScopeKind } from '#foundation/access/index.ts'
import { municipalityId } from '#foundation/institutions/index.ts'
import { accessOfPost, type Post, posts } from '#foundation/staff/index.ts'
import { stableId } from '#platform/ids/stable-id.ts'
import {
  CAST,
  CAST_ORGANISATIONS,
  type CastMember,
  type CastRole,
  castId,
  TRIED_COLLEAGUES,
} from '../cast.ts'
import { CAST_SCHOOL } from '../cesis-plan.ts'
import { generateClasses, generateStaff } from '../generate.ts'
import { CESIS_KEY } from '../municipality-facts.ts'
import { usernameOf } from '../names.ts'
import type { CountryPlan } from '../plan-types.ts'
import { type ClassRow, type StaffRow, staffOf } from '../staff.ts'
import type { Copies } from './open-copies.ts'
import { organisationId } from './place-lines.ts'

export const staffTables = {
  'people.persons': ['id', 'given_name', 'family_name', 'email'],
  'people.staff_posts': ['id', 'person_id', 'institution_id', 'post', 'class_id', 'starts_on'],
  'access.grants': ['id', 'person_id', 'role', 'scope_kind', 'scope_id', 'valid_from', 'reason'],
  'access.accounts': ['person_id', 'username', 'status', 'demonstration', 'last_signed_in_at'],
} as const

type StaffCopies = Copies<keyof typeof staffTables>

/** Rights begin with the school year that runs. */
const SINCE = '2026-08-15'

type Responsible = {
  readonly teacherOf: ReadonlyMap<string, string>
  /** The deputy head, or where there is none the head. */
  readonly leaderOf: ReadonlyMap<string, string>
}

/** Staff of all institutions with their rights, and the cast with its accounts. Answers the class teacher of each class and one leader of each institution. */
export function writeStaff(copies: StaffCopies, plan: CountryPlan, withCast: boolean): Responsible {
  const classes = [...generateClasses(plan)]
  const presentYear = plan.schoolYears.at(-1)
  const present = classes.filter((each) => each.schoolYear === presentYear)
  // the present class, which comes last; of whoever leads none now, the last one
  const classOf = new Map(classes.map((each) => [each.classTeacherId, each.id]))
  const cast = new Set(CAST.map((member) => member.id))
  const colleagues = withCast ? castColleagues(plan) : new Map<string, Colleague>()
  const tried: ReadonlySet<string> = withCast ? triedColleagues(plan) : new Set<string>()
  const leaderOf = new Map<string, string>()
  for (const row of generateStaff(plan)) {
    if (row.role === 'head' || row.role === 'deputy-head') leaderOf.set(row.institutionId, row.id)
    if (!withCast && cast.has(row.id)) writeCastPerson(copies, row)
    if (!cast.has(row.id)) writePerson(copies, row, colleagues.get(row.id), tried.has(row.id))
    writePost(copies, row, classOf.get(row.id) ?? null)
  }
  for (const each of present)
    grant(
      copies,
      each.classTeacherId,
      'class_teacher',
      'class',
      each.id,
      reasonOfPost('class-teacher', each.name),
    )
  writeSubjectTeachers(copies, plan, present)
  if (withCast) for (const member of CAST) writeCastMember(copies, member)
  return { teacherOf: new Map(classes.map((each) => [each.id, each.classTeacherId])), leaderOf }
}

/** `lastSignedInAt` null: has no account. */
type Colleague = { readonly email: string | null; readonly lastSignedInAt: string | null }

/** One in so many colleagues of the cast has no account yet: by turns a former address and none. */
const WITHOUT_ACCOUNT = 12

/**
 * Colleagues of the cast have an account at their address, as in a school that has worked with the product for a while: a staff
 * list then tells only what is new. Of two of the same name the first has one.
 */
function castColleagues(plan: CountryPlan): ReadonlyMap<string, Colleague> {
  const cast = new Set(CAST.map((member) => member.id))
  const schools = plan.institutions.filter(({ name }) => name === CAST_SCHOOL)
  const staff = schools.flatMap((school) => [...staffOf(plan, school)])
  const byEmail = new Map<string, string>()
  for (const { id, given, family } of staff.filter((row) => !cast.has(row.id))) {
    const email = `${usernameOf(given, family)}@skola.example`
    if (!byEmail.has(email)) byEmail.set(email, id)
  }
  const signedIn = (index: number) => `2026-11-${10 + (index % 10)}T06:${10 + (index % 50)}:00Z`
  return new Map(
    [...byEmail].map(([email, id], index): [string, Colleague] => {
      if ((index + 1) % WITHOUT_ACCOUNT > 0) return [id, { email, lastSignedInAt: signedIn(index) }]
      const isFormer = (index + 1) % (2 * WITHOUT_ACCOUNT) > 0
      return [id, { email: isFormer ? `pedagogs${index}@skola.example` : null, lastSignedInAt: null }]
    }),
  )
}

function triedColleagues(plan: CountryPlan): ReadonlySet<string> {
  const ids = TRIED_COLLEAGUES.flatMap(({ given, family, institution }) =>
    plan.institutions
      .filter(({ name }) => name === institution)
      .flatMap((place) => [...staffOf(plan, place)])
      .filter((row) => row.given === given && row.family === family)
      .map(({ id }) => id),
  )
  return new Set(ids)
}

function writePerson(
  copies: StaffCopies,
  row: StaffRow,
  colleague: Colleague | undefined,
  isTried: boolean,
): void {
  const username = usernameOf(row.given, row.family)
  const email = isTried ? `${username}@skola.example` : (colleague?.email ?? null)
  copies.row('people.persons', [row.id, row.given, row.family, email])
  if (isTried) copies.row('access.accounts', [row.id, username, 'active', true, null])
  else if (colleague?.email && colleague.lastSignedInAt !== null)
    copies.row('access.accounts', [row.id, colleague.email, 'active', false, colleague.lastSignedInAt])
}

function writeCastPerson(copies: StaffCopies, row: StaffRow): void {
  copies.row('people.persons', [row.id, row.given, row.family, null])
}

function writePost(copies: StaffCopies, row: StaffRow, classId: string | null): void {
  copies.row('people.staff_posts', [
    stableId('demo-post', row.id),
    row.id,
    row.institutionId,
    postOf(row),
    classId,
    SINCE,
  ])
  const access = accessOfPost(postOf(row), { institutionId: row.institutionId, classId: null }) // teachers get theirs by class
  if (access !== null)
    grant(copies, row.id, access.role, access.scopeKind, access.scopeId, reasonOfPost(postOf(row), null))
}

/** A specialist's post is the speciality. */
function postOf({ role, speciality }: StaffRow): Post {
  const post = posts.find((one) => one === (speciality ?? role))
  if (post === undefined) throw new RangeError(`no post is called ${speciality ?? role}`)
  return post
}

const CLASSES_OF_SUBJECT_TEACHER = 4

function writeSubjectTeachers(copies: StaffCopies, plan: CountryPlan, classes: readonly ClassRow[]): void {
  const byInstitution = Map.groupBy(classes, (each) => each.institutionId)
  let order = 0
  for (const row of generateStaff(plan)) {
    if (row.role !== 'subject-teacher') continue
    const own = byInstitution.get(row.institutionId) ?? []
    for (let n = 0; n < Math.min(CLASSES_OF_SUBJECT_TEACHER, own.length); n++) {
      const taught = own[(order * CLASSES_OF_SUBJECT_TEACHER + n) % own.length]
      if (taught !== undefined)
        grant(
          copies,
          row.id,
          'subject_teacher',
          'class',
          taught.id,
          reasonOfPost('subject-teacher', taught.name),
        )
    }
    order++
  }
}

function grant(
  copies: StaffCopies,
  personId: string,
  role: Role,
  kind: ScopeKind,
  scopeId: string | null,
  reason: string,
): void {
  copies.row('access.grants', [
    stableId('demo-grant', `${personId}:${role}:${scopeId ?? ''}`),
    personId,
    role,
    kind,
    scopeId,
    SINCE,
    reason,
  ])
}

function writeCastMember(copies: StaffCopies, member: CastMember): void {
  copies.row('people.persons', [member.id, member.given, member.family, `${member.username}@pamani.invalid`])
  copies.row('access.accounts', [member.id, member.username, 'active', true, null])
  for (const role of member.roles) writeCastRole(copies, member, role)
}

const OFFICE_ROLES: Readonly<Record<string, Role>> = {
  'sociālais darbinieks': 'social_worker',
  'bāriņtiesas locekle': 'custody_court',
  'pašvaldības policists': 'municipal_police',
  'jaunatnes darbiniece': 'youth_worker',
}

function writeCastRole(copies: StaffCopies, member: CastMember, held: CastRole): void {
  const isOfficial =
    held.role === 'municipal-coordinator' ||
    held.role === 'municipal-group-member' ||
    held.role === 'register-keeper'
  if (isOfficial && held.organisation !== null) {
    const office = organisationId(held.organisation)
    copies.row('people.staff_posts', [
      stableId('demo-post', member.id),
      member.id,
      office,
      held.title,
      null,
      SINCE,
    ])
  }
  const right = rightOf(member, held)
  if (right !== null) grant(copies, member.id, right.role, right.kind, right.scopeId, held.title)
}

type Right = { readonly role: Role; readonly kind: ScopeKind; readonly scopeId: string | null }

/** What a role of the cast allows. Staff of the school have their rights from their posts; associations have none yet. */
function rightOf(member: CastMember, held: CastRole): Right | null {
  const local = (role: Role): Right => ({ role, kind: 'municipality', scopeId: municipalityId(CESIS_KEY) })
  switch (held.role) {
    case 'municipal-coordinator':
      return local('municipal_coordinator')
    case 'municipal-group-member':
      return local(OFFICE_ROLES[held.title] ?? 'social_worker')
    case 'council-member':
      return local('council_member')
    case 'data-protection-officer':
      return local('data_protection_officer')
    case 'state-analyst':
      return { role: 'state_analyst', kind: 'country', scopeId: null }
    case 'register-keeper':
      return {
        role: 'register_keeper',
        kind: 'institution',
        scopeId: organisationId(CAST_ORGANISATIONS.agency),
      }
    case 'administrator':
      return { role: 'administrator', kind: 'system', scopeId: null }
    case 'guardian':
      return { role: 'guardian', kind: 'pupil', scopeId: castId('elza.liepina') }
    case 'pupil':
      return { role: 'pupil', kind: 'pupil', scopeId: member.id }
    case 'class-teacher':
    case 'support-specialist':
    case 'school-leadership':
    case 'records-clerk':
    case 'ngo-applicant':
      return null
  }
}
