import { RIGA_KEY, VALMIERA_KEY } from './municipality-facts.ts'
import type { Sex } from './names.ts'
import type { Factors, ObservedRisk, Signals } from './pupil-types.ts'

/** Pupils of 7.b of the cast's school. What is prescribed holds for the running semester; the rest is the model's. */
export type CastPupil = {
  readonly key: string
  readonly given: string
  readonly family: string
  readonly familyMasculine: string
  readonly sex: Sex
  readonly birthDate: string
  readonly factors: Factors
  readonly signals?: (days: number) => Signals
  /** The risks of the plan that is running, the dominant one first; null when there is no plan. */
  readonly runningPlan: readonly ObservedRisk[] | null
  readonly declaredMunicipality?: string
  readonly mother?: { readonly given: string; readonly abroad: boolean; readonly username: string }
  readonly movesIn?: { readonly fromMunicipality: string; readonly on: string }
}

export const CAST_CLASS = { startYear: 2026, grade: 7, letter: 'b', size: 25 } as const

const steady: Factors = { learning: -0.4, motivation: -0.6, family: -0.3, economic: -0.2, health: -0.3 }
const present: Signals = { unexcusedLessons: 0, excusedDays: 2, excusedSingleLessons: 2 }

export const CAST_PUPILS: readonly CastPupil[] = [
  {
    key: 'elza.liepina',
    given: 'Elza',
    family: 'Liepiņa',
    familyMasculine: 'Liepiņš',
    sex: 'female',
    birthDate: '2013-03-14',
    factors: { ...steady, motivation: 1.1, family: 1.6, learning: 0.3 },
    signals: () => ({ unexcusedLessons: 22, excusedDays: 3, excusedSingleLessons: 1, endsToday: true }),
    runningPlan: null,
    mother: { given: 'Elīna', abroad: true, username: 'elina.liepina' },
  },
  {
    key: 'janis.kalnins',
    given: 'Jānis',
    family: 'Kalniņš',
    familyMasculine: 'Kalniņš',
    sex: 'male',
    birthDate: '2013-06-25',
    factors: { ...steady, learning: 1.3, motivation: 0.2 },
    signals: () => ({ ...present, unexcusedLessons: 2, forcedMeans: { MAT: 3.2, ENG: 3.4, BIO: 3.3 } }),
    runningPlan: null,
  },
  {
    key: 'marta.ozolina',
    given: 'Marta',
    family: 'Ozoliņa',
    familyMasculine: 'Ozoliņš',
    sex: 'female',
    birthDate: '2013-01-30',
    factors: { ...steady, learning: 0.8, health: 0.6 },
    signals: () => ({ ...present, excusedDays: 4 }),
    runningPlan: [
      { code: 'R23-S05', intensity: 2, frequency: 2 },
      { code: 'R23-S03', intensity: 2, frequency: 1 },
      { code: 'R23-P15', intensity: 1, frequency: 1 },
    ],
  },
  {
    key: 'roberts.kenins',
    given: 'Roberts',
    family: 'Ķēniņš',
    familyMasculine: 'Ķēniņš',
    sex: 'male',
    birthDate: '2013-09-08',
    factors: { ...steady, motivation: 0.5 },
    signals: attendanceOf91,
    runningPlan: null,
  },
  {
    key: 'toms.dzenis',
    given: 'Toms',
    family: 'Dzenis',
    familyMasculine: 'Dzenis',
    sex: 'male',
    birthDate: '2013-11-19',
    factors: { ...steady, economic: 0.8 },
    signals: () => ({ ...present, excusedDays: 1 }),
    runningPlan: null,
    declaredMunicipality: VALMIERA_KEY,
  },
  {
    key: 'anna.cakste',
    given: 'Anna',
    family: 'Čakste',
    familyMasculine: 'Čakste',
    sex: 'female',
    birthDate: '2013-05-02',
    factors: { ...steady, family: 0.9 },
    signals: () => ({ ...present, unexcusedLessons: 5 }),
    runningPlan: null,
    movesIn: { fromMunicipality: RIGA_KEY, on: '2026-11-09' },
  },
]

/** 9 % of the lessons missed: three days of seven lessons, and the rest one by one. */
function attendanceOf91(days: number): Signals {
  const missed = Math.round(days * 7 * 0.09)
  return { unexcusedLessons: 4, excusedDays: 3, excusedSingleLessons: Math.max(0, missed - 25) }
}
