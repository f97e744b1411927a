import { PupilId } from '#foundation/people/contract/ids.ts'
import { PlanGoalId, PlanId, PlanMeasureId } from '#support/plans/contract/ids.ts'
import type { FamilyPage, FamilyPlan, OwnPupil } from '../contract/family.ts'

export function anOwnPupil(overrides: Partial<OwnPupil> = {}): OwnPupil {
  return {
    id: PupilId.parse('01a20000-0000-7000-8000-000000000301'),
    as: 'guardian',
    givenName: 'Elza',
    familyName: 'Liepiņa',
    className: '7.b',
    institutionName: 'Testa pamatskola',
    ...overrides,
  }
}

/** A draft that was shown once, with one goal on a scale; nobody has answered. */
export function aFamilyPlan(overrides: Partial<FamilyPlan> = {}): FamilyPlan {
  return {
    id: PlanId.parse('01a20000-0000-7000-8000-000000000302'),
    status: 'draft',
    schoolYear: '2026/27',
    semester: 1,
    content: {
      strengths: 'Labi zīmē.',
      pupilWords: '',
      guardianWords: '',
      startsOn: '2026-11-23',
      endsOn: '2026-12-18',
      reviewOn: null,
      goals: [
        {
          id: PlanGoalId.parse('01a20000-0000-7000-8000-000000000303'),
          goal: 'Nāk uz pirmo stundu.',
          scale: { low: '', high: 'katru dienu', start: 4, now: null, target: 8 },
        },
      ],
      measures: [
        {
          id: PlanMeasureId.parse('01a20000-0000-7000-8000-000000000304'),
          nameLv: 'Mentora atbalsts',
          nameEn: 'Mentor support',
          description: '',
          responsible: null,
          hours: null,
        },
      ],
    },
    showing: 1,
    shownAt: '2026-11-19T13:40:00.000Z',
    leader: { givenName: 'Andris', familyName: 'Lūsis' },
    answers: [],
    messages: [],
    can: { answer: true, tell: false },
    ...overrides,
  }
}

export function aFamilyPage(overrides: Partial<FamilyPage> = {}): FamilyPage {
  return { pupil: anOwnPupil(), plans: [aFamilyPlan()], ...overrides }
}
