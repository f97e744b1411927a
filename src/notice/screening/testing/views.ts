import type { PupilId } from '#foundation/people/contract/ids.ts'
import type { ClassScreening, ScreenedPupil } from '../contract/screening.ts'

const signs = [
  ['absences', 'Kavējumi'],
  ['performance', 'Mācību sniegums'],
  ['behaviour', 'Uzvedība'],
] as const

export function aScreenedPupil(overrides: Partial<ScreenedPupil> = {}): ScreenedPupil {
  return {
    id: 'dbb30c40-e22f-5dc0-b67f-1569c35f362a' as PupilId,
    givenName: 'Elza',
    familyName: 'Liepiņa',
    answers: [],
    note: { value: '', version: 0 },
    before: [],
    journal: {
      lessonsUnexcused: 0,
      lessonsExcused: 0,
      daysUnexcused: 0,
      misbehaviour: 0,
      lowSubjects: [],
      absencesUntil: '2026-11-20',
      suggested: {},
    },
    ...overrides,
  }
}

/** Three signs, and one pupil of whom nobody has answered anything. */
export function aClassScreening(overrides: Partial<ClassScreening> = {}): ClassScreening {
  return {
    class: {
      id: '01a20000-0000-7000-8000-000000000007',
      name: '7.b',
      grade: 7,
      institution: { id: '01a20000-0000-7000-8000-000000000008', name: 'Cēsu Pilsētas vidusskola' },
    },
    semester: { schoolYear: '2026/27', number: 1 },
    semesterBefore: { schoolYear: '2025/26', number: 2 },
    signs: signs.map(([code, name]) => ({
      code,
      shortLv: name,
      shortEn: name,
      questionLv: `${name}?`,
      questionEn: `${name}?`,
    })),
    pupils: [aScreenedPupil()],
    asOf: '2026-11-20T12:00:00.000Z',
    can: { answer: true },
    ...overrides,
  }
}
