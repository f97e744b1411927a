import cesis from '#foundation/institutions/data/cesis-institutions.json' with { type: 'json' }
import { CESIS_KEY, MUNICIPALITIES, RIGA_KEY } from './municipality-facts.ts'
import type { PlanQuotas } from './plan-quotas.ts'
import type { Founder, InstitutionDraft, InstitutionPlan, InstitutionType } from './plan-types.ts'

/** The school of the named cast. */
export const CAST_SCHOOL = 'Cēsu Pilsētas vidusskola'
/** Invented: no institution has a number that begins like this. */
export const CAST_SCHOOL_NUMBER = '9900000001'
/** Invented: the school in Rīga from which Anna moves. */
export const FORMER_SCHOOL = 'Rīgas Ezermalas pamatskola'

/**
 * Pupils by school: stated by the press for three schools (see the data file), for the others a believable guess that
 * keeps the programme's "nine schools with fewer than 100 pupils".
 */
const PUPILS: Readonly<Record<string, number>> = {
  'Cēsu Pilsētas vidusskola': 690,
  'Cēsu Valsts ģimnāzija': 400,
  'Cēsu 2. pamatskola': 424,
  'Draudzīgā Aicinājuma Cēsu Valsts ģimnāzija': 430,
  'Cēsu pilsētas Pastariņa sākumskola': 330,
  'Cēsu Bērzaines pamatskola – attīstības centrs': 160,
  'Liepas pamatskola': 180,
  'Cēsu 2. vakara (maiņu) vidusskola': 60,
  'Priekuļu vidusskola': 300,
  'Cēsu 1. pamatskola': 384,
  'Rāmuļu pamatskola': 65,
  'Jaunpiebalgas vidusskola': 210,
  'Vecpiebalgas vidusskola': 190,
  'Amatas pamatskola': 140,
  'Cēsu Jaunā vidusskola': 180,
  'Jauno Līderu vidusskola': 200,
  'Zaubes pamatskola': 55,
  'Straupes pamatskola': 120,
  'Aleksandra Bieziņa Raiskuma pamatskola': 90,
  'Drabešu Jaunā pamatskola': 150,
  'Nītaures mūzikas un mākslas pamatskola': 60,
  'Spāres pamatskola': 70,
  'Stalbes pamatskola': 75,
  'Dzērbenes vispārizglītojošā un mūzikas pamatskola': 85,
  'Skujenes pamatskola': 55,
  'Augšlīgatnes Jaunā sākumskola': 110,
}
const PRESCHOOL_COHORT = 33

type CesisInstitution = (typeof cesis.institutions)[number]

/** The 26 schools, the vocational school and, when asked for, the preschools of Cēsu novads. */
export function cesisDrafts(preschools: boolean): InstitutionDraft[] {
  return cesis.institutions
    .filter((institution) => preschools || institution.type !== 'preschool')
    .map(draftOf)
}

export function formerSchoolDraft(commuters = 0): InstitutionDraft {
  return {
    name: FORMER_SCHOOL,
    type: 'general',
    founder: 'municipality',
    municipality: municipalityOf(RIGA_KEY),
    gradeFrom: 1,
    gradeTo: 9,
    rural: false,
    cohort: 60,
    secondaryCohort: 0,
    stub: true,
    commuters,
  }
}

/** Plans of the 26 schools as the programme counts them: 25 schools, 2026 plans in all, and one school without. */
export function cesisPlanQuotas(institutions: readonly InstitutionPlan[]): PlanQuotas {
  const counted = new Map(
    cesis.institutions
      .filter(({ type }) => type === 'general' || type === 'special')
      .map(({ name, supportPlans }) => [name, supportPlans ?? 0]),
  )
  return new Map(
    institutions.flatMap(({ id, name, municipality }) => {
      const quota = municipality.key === CESIS_KEY ? counted.get(name) : undefined
      return quota === undefined ? [] : [[id, quota] as const]
    }),
  )
}

function municipalityOf(key: string) {
  const found = MUNICIPALITIES.find((facts) => facts.key === key)
  if (found === undefined) throw new RangeError(`no municipality ${key}`)
  return found
}

function draftOf(institution: CesisInstitution): InstitutionDraft {
  const type = institutionType(institution.type)
  const from = institution.gradeFrom ?? (type === 'preschool' ? -1 : 1)
  const to = institution.gradeTo ?? (type === 'preschool' ? 0 : 4)
  return {
    name: institution.name,
    type,
    founder: founderOf(institution.founder),
    municipality: municipalityOf(CESIS_KEY),
    gradeFrom: from,
    gradeTo: to,
    rural: !institution.place.includes('Cēsis'),
    ...cohortsOf(institution, type, from, to),
  }
}

function cohortsOf(institution: CesisInstitution, type: InstitutionType, from: number, to: number) {
  if (type === 'preschool') return { cohort: PRESCHOOL_COHORT, secondaryCohort: 0 }
  if (type === 'vocational') return { cohort: Math.round((institution.pupils ?? 0) / 4), secondaryCohort: 0 }
  const pupils = PUPILS[institution.name] ?? 0
  const secondaryRatio = from === 7 ? 1 : 0.5
  const grades = Math.min(6, to) - Math.min(from, 7) + 1 + (to >= 9 ? 3 * (from === 7 ? 1 : 0.82) : 0)
  const cohort = pupils / (grades + (to === 12 ? 3 * secondaryRatio : 0))
  return { cohort: Math.round(cohort), secondaryCohort: to === 12 ? Math.round(cohort * secondaryRatio) : 0 }
}

function institutionType(text: string): InstitutionType {
  if (text === 'special' || text === 'vocational' || text === 'preschool') return text
  return 'general'
}

function founderOf(text: string): Founder {
  return text === 'state' || text === 'private' ? text : 'municipality'
}
