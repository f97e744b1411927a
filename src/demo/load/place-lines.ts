import { municipalityId } from '#foundation/institutions/index.ts'
import { stableId } from '#platform/ids/stable-id.ts'
import { CAST, CAST_ORGANISATIONS } from '../cast.ts'
import { CAST_SCHOOL, CAST_SCHOOL_NUMBER } from '../cesis-plan.ts'
import { generateClasses, generateInstitutions } from '../generate.ts'
import { CESIS_KEY, RIGA_KEY } from '../municipality-facts.ts'
import type { CountryPlan } from '../plan-types.ts'
import type { ClassRow } from '../staff.ts'
import type { Copies } from './open-copies.ts'

export const placeTables = {
  'institutions.institutions': [
    'id',
    'name',
    'kind',
    'founder',
    'municipality_id',
    'first_grade',
    'last_grade',
    'opened_on',
    'registration_number',
  ],
  'institutions.classes': ['id', 'institution_id', 'school_year', 'name', 'grade'],
} as const

export function organisationId(name: string): string {
  return stableId('demo-organisation', name)
}

/** Institutions, classes, and the offices where the municipal cast works. */
export function writePlaces(
  copies: Copies<keyof typeof placeTables>,
  plan: CountryPlan,
  withCast: boolean,
): void {
  for (const row of generateInstitutions(plan)) {
    copies.row('institutions.institutions', [
      row.id,
      row.name,
      row.type,
      row.founder,
      municipalityId(row.municipality),
      ...gradesOf(row),
      '2016-09-01',
      row.name === CAST_SCHOOL ? CAST_SCHOOL_NUMBER : null,
    ])
  }
  for (const name of withCast ? officesOfCast() : []) {
    copies.row('institutions.institutions', [
      organisationId(name),
      name,
      'service',
      name === CAST_ORGANISATIONS.agency ? 'state' : 'municipality',
      municipalityId(name === CAST_ORGANISATIONS.agency ? RIGA_KEY : CESIS_KEY),
      null,
      null,
      '2016-09-01',
      null,
    ])
  }
  for (const row of generateClasses(plan)) {
    copies.row('institutions.classes', [row.id, row.institutionId, row.schoolYear, row.name, gradeOf(row)])
  }
}

function officesOfCast(): Set<string> {
  const offices: readonly string[] = Object.values(CAST_ORGANISATIONS)
  return new Set(
    CAST.flatMap((member) =>
      member.roles.flatMap((role) =>
        role.organisation && offices.includes(role.organisation) ? [role.organisation] : [],
      ),
    ),
  )
}

const FIRST_COURSE = 13

/** 0 preschool, 1–12 grades, 13–16 vocational courses. */
function gradeOf(row: ClassRow): number {
  return row.stage === 'vocational' ? row.grade + FIRST_COURSE - 1 : Math.max(0, row.grade)
}

function gradesOf(row: { type: string; gradeFrom: number; gradeTo: number }): [number, number] {
  const shift = row.type === 'vocational' ? FIRST_COURSE - 1 : 0
  return [Math.max(0, row.gradeFrom + shift), Math.max(0, row.gradeTo + shift)]
}
