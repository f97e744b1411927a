import { stableId } from '#platform/ids/stable-id.ts'
import { CAST_CLASS, CAST_PUPILS } from './cast-pupils.ts'
import { CAST_SCHOOL } from './cesis-plan.ts'
import { CESIS_KEY } from './municipality-facts.ts'
import { usernameOf } from './names.ts'

export type CastRoleName =
  | 'class-teacher'
  | 'support-specialist'
  | 'school-leadership'
  | 'records-clerk'
  | 'municipal-coordinator'
  | 'municipal-group-member'
  | 'council-member'
  | 'state-analyst'
  | 'register-keeper'
  | 'administrator'
  | 'data-protection-officer'
  | 'ngo-applicant'
  | 'guardian'
  | 'pupil'

export type CastRole = {
  readonly role: CastRoleName
  readonly title: string
  readonly organisation: string | null
  readonly municipality: string | null
  /** Class of the running school year, for the class teacher and the pupils. */
  readonly className: string | null
}

export type CastMember = {
  readonly id: string
  readonly username: string
  readonly given: string
  readonly family: string
  readonly roles: readonly CastRole[]
}

export const CAST_CLASS_NAME = `${CAST_CLASS.grade}.${CAST_CLASS.letter}`

/** Municipal and state bodies of the cast, besides the schools of the plan. */
export const CAST_ORGANISATIONS = {
  educationBoard: 'Cēsu novada Izglītības pārvalde',
  socialService: 'Cēsu novada Sociālais dienests',
  custodyCourt: 'Cēsu novada Bāriņtiesa',
  police: 'Cēsu novada pašvaldības policija',
  youthHouse: 'Cēsu Jauniešu māja',
  council: 'Cēsu novada dome',
  agency: 'Valsts izglītības attīstības aģentūra',
  association: 'Biedrība "Solis"',
} as const

const ORG = CAST_ORGANISATIONS

export const CAST: readonly CastMember[] = [
  member('Ilze', 'Priede', [atSchool('class-teacher', 'klases audzinātāja', CAST_CLASS_NAME)]),
  member('Andris', 'Lūsis', [atSchool('support-specialist', 'sociālais pedagogs')]),
  member('Dace', 'Vilka', [atSchool('school-leadership', 'direktora vietniece')]),
  member('Rita', 'Kļava', [atSchool('records-clerk', 'lietvede')]),
  member('Māra', 'Ozola', [local('municipal-coordinator', 'PMP koordinatore', ORG.educationBoard)]),
  member('Juris', 'Bite', [local('municipal-group-member', 'sociālais darbinieks', ORG.socialService)]),
  member('Inga', 'Roze', [local('municipal-group-member', 'bāriņtiesas locekle', ORG.custodyCourt)]),
  member('Guntis', 'Vanags', [local('municipal-group-member', 'pašvaldības policists', ORG.police)]),
  member('Linda', 'Zīle', [local('municipal-group-member', 'jaunatnes darbiniece', ORG.youthHouse)]),
  member('Elīna', 'Liepiņa', [role('guardian', 'Elzas māte', null, null)]),
  ...CAST_PUPILS.map((pupil) => ({
    id: castId(pupil.key),
    username: pupil.key,
    given: pupil.given,
    family: pupil.family,
    roles: [atSchool('pupil', pupil.sex === 'female' ? 'skolniece' : 'skolnieks', CAST_CLASS_NAME)],
  })),
  member('Pēteris', 'Sala', [local('council-member', 'domes deputāts', ORG.council)]),
  member('Sanita', 'Krūze', [role('state-analyst', 'analītiķe', ORG.agency, null)]),
  member('Baiba', 'Lapiņa', [role('register-keeper', 'iestāžu reģistra pārzine', ORG.agency, null)]),
  member('Aivars', 'Kalējs', [role('administrator', 'sistēmas administrators', null, null)]),
  member('Zane', 'Līce', [
    role('data-protection-officer', 'datu aizsardzības speciāliste', ORG.educationBoard, CESIS_KEY),
  ]),
  {
    id: castId('biedriba.solis'),
    username: 'biedriba.solis',
    given: 'Biedrība',
    family: 'Solis',
    roles: [role('ngo-applicant', 'jaunatnes organizācija', ORG.association, CESIS_KEY)],
  },
]

/** Two of the generated staff who can be tried as well: nothing of them is prescribed, only the account. */
export const TRIED_COLLEAGUES = [
  { given: 'Ulla', family: 'Kazāka', institution: CAST_SCHOOL },
  { given: 'Marta', family: 'Bārda', institution: 'Cēsu pilsētas 1. pirmsskolas izglītības iestāde' },
] as const

export function castId(username: string): string {
  return stableId('demo-person', username)
}

export function castMember(username: string): CastMember {
  const found = CAST.find((candidate) => candidate.username === username)
  if (found === undefined) throw new RangeError(`nobody in the cast is called ${username}`)
  return found
}

function member(given: string, family: string, roles: readonly CastRole[]): CastMember {
  const username = usernameOf(given, family)
  return { id: castId(username), username, given, family, roles }
}

function atSchool(name: CastRoleName, title: string, className: string | null = null): CastRole {
  return { role: name, title, organisation: CAST_SCHOOL, municipality: CESIS_KEY, className }
}

function local(name: CastRoleName, title: string, organisation: string): CastRole {
  return role(name, title, organisation, CESIS_KEY)
}

function role(
  name: CastRoleName,
  title: string,
  organisation: string | null,
  municipality: string | null,
): CastRole {
  return { role: name, title, organisation, municipality, className: null }
}
