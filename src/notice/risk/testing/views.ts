import type { PupilId } from '#foundation/people/contract/ids.ts'
import type { AssessmentId, AssessmentView, RiskAnswer } from '../contract/assessment.ts'
import type { FormRisk } from '../contract/assessment-form.ts'
import type { FlagId, FlagView } from '../contract/flag.ts'

const PUPIL = 'dbb30c40-e22f-5dc0-b67f-1569c35f362a' as PupilId

export function anAssessmentView(overrides: Partial<AssessmentView> = {}): AssessmentView {
  return {
    id: '01a20000-0000-7000-8000-000000000001' as AssessmentId,
    pupil: {
      id: PUPIL,
      givenName: 'Elza',
      familyName: 'Liepiņa',
      className: '7.b',
      institutionName: 'Cēsu Pilsētas vidusskola',
      stage: 'basic',
    },
    schoolYear: '2026/27',
    semester: 1,
    classifierVersion: '2023',
    status: 'draft',
    startedBy: 'Ilze Priede',
    startedAs: 'class_teacher',
    startedAt: '2026-11-20T10:00:00.000Z',
    completedBy: null,
    completedAt: null,
    level: 'none',
    answers: [],
    flags: [],
    texts: {
      strengths: { value: '', version: 0 },
      pupil_view: { value: '', version: 0 },
      summary: { value: '', version: 0 },
    },
    assessors: 0,
    can: { edit: true, complete: true, openPlan: false, assess: false },
    ...overrides,
  }
}

/** The risk is seen often, for the first time. */
export function anAnswer(overrides: Partial<RiskAnswer> = {}): RiskAnswer {
  return {
    riskCode: 'R23-S02',
    intensity: 2,
    present: null,
    frequency: 1,
    note: '',
    version: 1,
    answeredBy: 'Ilze Priede',
    answeredAt: '2026-11-20T10:00:00.000Z',
    ...overrides,
  }
}

export function aFormRisk(overrides: Partial<FormRisk> = {}): FormRisk {
  return {
    code: 'R23-S02',
    nameLv: 'Neattaisnoti mācību kavējumi',
    nameEn: 'Unexcused absence',
    scale: 'intensity',
    important: true,
    howLv: ['Kavējumi atkārtojas vienās un tajās pašās dienās.'],
    howEn: ['Absences recur on the same days.'],
    helpsLv: ['Saruna ar skolēnu jau pirmajā dienā.'],
    helpsEn: ['A talk with the pupil on the first day.'],
    stageEffect: { primary: 'not_in_copy', basic: 'high', secondary: 'no_evidence' },
    source: 'PMP prevencijas koncepcija (2023), 1. pielikums',
    ...overrides,
  }
}

export function aFlagView(overrides: Partial<FlagView> = {}): FlagView {
  return {
    id: '01a20000-0000-7000-8000-000000000002' as FlagId,
    pupil: {
      id: PUPIL,
      givenName: 'Elza',
      familyName: 'Liepiņa',
      className: '7.b',
      institutionName: 'Cēsu Pilsētas vidusskola',
    },
    rule: 'unexcused-lessons',
    ruleNameLv: 'Neattaisnoti kavējumi',
    ruleNameEn: 'Unexcused absence',
    ruleVersion: 1,
    ruleSourceLv: 'MK noteikumi Nr. 89 (2011), 7. punkts',
    ruleSourceEn: 'Cabinet Regulation No. 89 (2011), paragraph 7',
    level: 'urgent',
    facts: { rule: 'unexcused-lessons', lessons: 22, limit: 20 },
    dataUntil: '2026-11-14',
    raisedAt: '2026-11-14T10:00:00.000Z',
    noticedAt: '2026-11-14T10:00:00.000Z',
    noticedFacts: { rule: 'unexcused-lessons', lessons: 22, limit: 20 },
    noticedBy: { version: 1, sourceLv: 'MK noteikumi', sourceEn: 'Regulation', dataUntil: '2026-11-14' },
    withdrawnAt: null,
    ofPresentSemester: true,
    waitingDays: 6,
    answer: null,
    earlierAnswers: [],
    escalated: null,
    asksAgain: false,
    can: { answer: true },
    remind: null,
    ...overrides,
  }
}
