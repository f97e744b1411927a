import { stableId } from '#platform/ids/stable-id.ts'
import { type SchoolYearId, startYearOf } from './calendar.ts'
import { CAST, CAST_CLASS_NAME, type CastMember } from './cast.ts'
import { CAST_SCHOOL } from './cesis-plan.ts'
import { classNameOf, letterOf } from './institution-stages.ts'
import { nameOf, usernameOf } from './names.ts'
import { newFormCode } from './personal-code.ts'
import type { CountryPlan, InstitutionPlan, Stage } from './plan-types.ts'
import { type Random, randomOf } from './random.ts'
import { classIdOf } from './school-career.ts'
import { isCastClass } from './seats.ts'

export type StaffRole =
  | 'head'
  | 'deputy-head'
  | 'records-clerk'
  | 'class-teacher'
  | 'subject-teacher'
  | 'support-specialist'

export type StaffRow = {
  readonly id: string
  readonly username: string
  readonly given: string
  readonly family: string
  readonly personalCode: string
  readonly institutionId: string
  readonly municipality: string
  readonly role: StaffRole
  readonly speciality: string | null
}

export type ClassRow = {
  readonly id: string
  readonly institutionId: string
  readonly municipality: string
  readonly schoolYear: SchoolYearId
  readonly stage: Stage['kind']
  readonly grade: number
  readonly letter: string
  readonly name: string
  readonly classTeacherId: string
}

type Post = { readonly key: string; readonly role: StaffRole; readonly speciality: string | null }

const STAFF_NUMBERS = 50_000_000
const STAFF_PER_INSTITUTION = 1000
const SPECIALITIES = [
  'social-pedagogue',
  'psychologist',
  'speech-therapist',
  'special-teacher',
  'teacher-assistant',
  'nurse',
  'career-adviser',
]
const PUPILS_PER_SPECIALIST = 110
const PUPILS_PER_SUBJECT_TEACHER = 40

export function* classesOf(plan: CountryPlan, institution: InstitutionPlan): Generator<ClassRow> {
  for (const schoolYear of plan.schoolYears) {
    for (const stage of institution.stages) {
      for (let grade = stage.entryGrade; grade <= stage.exitGrade; grade++) {
        for (let place = 0; place < stage.classes; place++)
          yield classRow(institution, schoolYear, stage, grade, letterOf(place))
      }
    }
  }
}

export function* staffOf(plan: CountryPlan, institution: InstitutionPlan): Generator<StaffRow> {
  const random = randomOf(plan.seed).child('staff').child(institution.id)
  const named = institution.name === CAST_SCHOOL ? CAST.filter(worksAtSchool) : []
  let order = 0
  for (const member of named) yield castRow(member, institution, order++)
  for (const post of postsOf(plan, institution, named.length > 0))
    yield staffRow(random, institution, post, order++)
}

function classRow(
  institution: InstitutionPlan,
  schoolYear: SchoolYearId,
  stage: Stage,
  grade: number,
  letter: string,
): ClassRow {
  const cast = isCastClass(institution, schoolYear, grade, letter)
  return {
    id: classIdOf(institution, stage.kind, schoolYear, grade, letter),
    institutionId: institution.id,
    municipality: institution.municipality.key,
    schoolYear,
    stage: stage.kind,
    grade,
    letter,
    name: classNameOf(stage.kind, grade, letter),
    classTeacherId: cast
      ? castTeacher().id
      : staffId(institution, teacherKey(stage, schoolYear, grade, letter)),
  }
}

/** A class teacher goes with the class from its first grade to its last. */
function teacherKey(stage: Stage, schoolYear: SchoolYearId, grade: number, letter: string): string {
  return `class-teacher/${stage.kind}/${startYearOf(schoolYear) - grade}/${letter}`
}

function postsOf(plan: CountryPlan, institution: InstitutionPlan, hasCast: boolean): Post[] {
  const pupils = institution.stages.reduce(
    (sum, stage) => sum + stage.cohort * (stage.exitGrade - stage.entryGrade + 1),
    0,
  )
  const posts: Post[] = [{ key: 'head', role: 'head', speciality: null }]
  if (!hasCast) {
    posts.push({ key: 'deputy-head', role: 'deputy-head', speciality: null })
    posts.push({ key: 'records-clerk', role: 'records-clerk', speciality: null })
  }
  const specialists = Math.max(1, Math.round(pupils / PUPILS_PER_SPECIALIST))
  for (let n = hasCast ? 1 : 0; n < specialists; n++) {
    posts.push({
      key: `support/${n}`,
      role: 'support-specialist',
      speciality: SPECIALITIES[n % SPECIALITIES.length] ?? null,
    })
  }
  for (let n = 0; n < Math.round(pupils / PUPILS_PER_SUBJECT_TEACHER); n++) {
    posts.push({ key: `subject/${n}`, role: 'subject-teacher', speciality: null })
  }
  for (const key of teacherKeys(plan, institution))
    posts.push({ key, role: 'class-teacher', speciality: null })
  return posts
}

function teacherKeys(plan: CountryPlan, institution: InstitutionPlan): Set<string> {
  const keys = new Set<string>()
  for (const row of classesOf(plan, institution)) {
    if (isCastClass(institution, row.schoolYear, row.grade, row.letter)) continue
    const stage = institution.stages.find((each) => each.kind === row.stage)
    if (stage !== undefined) keys.add(teacherKey(stage, row.schoolYear, row.grade, row.letter))
  }
  return keys
}

function staffRow(random: Random, institution: InstitutionPlan, post: Post, order: number): StaffRow {
  const sex = random.chance(0.86) ? 'female' : 'male'
  const name = nameOf(random, sex, random.chance(institution.municipality.russianShare * 0.6) ? 'ru' : 'lv')
  const number = institution.index * STAFF_PER_INSTITUTION + order
  return {
    id: staffId(institution, post.key),
    username: `${usernameOf(name.given, name.family)}.${number}`,
    given: name.given,
    family: name.family,
    personalCode: newFormCode(STAFF_NUMBERS + number),
    institutionId: institution.id,
    municipality: institution.municipality.key,
    role: post.role,
    speciality: post.speciality,
  }
}

function castRow(member: CastMember, institution: InstitutionPlan, order: number): StaffRow {
  const name = member.roles[0]?.role
  const role: StaffRole =
    name === 'class-teacher' || name === 'support-specialist' || name === 'records-clerk'
      ? name
      : 'deputy-head'
  return {
    id: member.id,
    username: member.username,
    given: member.given,
    family: member.family,
    personalCode: newFormCode(STAFF_NUMBERS + institution.index * STAFF_PER_INSTITUTION + order),
    institutionId: institution.id,
    municipality: institution.municipality.key,
    role,
    speciality: role === 'support-specialist' ? 'social-pedagogue' : null,
  }
}

function worksAtSchool(member: CastMember): boolean {
  return member.roles.some((role) => role.organisation === CAST_SCHOOL && role.role !== 'pupil')
}

function castTeacher(): CastMember {
  const found = CAST.find((member) =>
    member.roles.some((role) => role.role === 'class-teacher' && role.className === CAST_CLASS_NAME),
  )
  if (found === undefined) throw new RangeError('the cast has no class teacher')
  return found
}

function staffId(institution: InstitutionPlan, key: string): string {
  return stableId('demo-staff', `${institution.id}/${key}`)
}
