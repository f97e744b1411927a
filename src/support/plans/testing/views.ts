import type { PupilId } from '#foundation/people/contract/ids.ts'
import { PersonId } from '#foundation/people/contract/ids.ts'
import { newId } from '#platform/ids/ids.ts'
import { PlanAgreementId, PlanGoalId, PlanId, PlanMeasureId, PlanRiskId } from '../contract/ids.ts'
import type { PlanAgreementView, PlanMeasureView, PlanRiskView, PlanView } from '../contract/plan.ts'
import type { PlanGoalView } from '../contract/plan-goal.ts'
import type { ReviewText } from '../contract/plan-reviews.ts'

const held = <Value>(value: Value) => ({ value, version: 0 })
const RISK = PlanRiskId.parse('01a20000-0000-7000-8000-000000000011')
const MEASURE = PlanMeasureId.parse('01a20000-0000-7000-8000-000000000021')

export function aRiskView(overrides: Partial<PlanRiskView> = {}): PlanRiskView {
  return {
    id: RISK,
    edition: '2023',
    code: 'R23-S02',
    nameLv: 'Neattaisnoti mācību kavējumi',
    nameEn: 'Unexcused absences from lessons',
    group: 'school_environment',
    alwaysHeavy: true,
    frequency: held(3),
    outcome: held(null),
    helped: held(''),
    hindered: held(''),
    measureIds: [],
    ...overrides,
  }
}

/** A goal for the risk, with words and nothing measured. */
export function aGoalView(overrides: Partial<PlanGoalView> = {}): PlanGoalView {
  return {
    id: PlanGoalId.parse('01a20000-0000-7000-8000-000000000041'),
    goal: held('Nāk katru dienu'),
    indicator: held(null),
    subject: held(null),
    target: held(null),
    scaleLow: held(''),
    scaleHigh: held(''),
    scaleStart: held(null),
    reached: held(null),
    reachedWhy: held(''),
    riskIds: [RISK],
    measureIds: [],
    values: [],
    ...overrides,
  }
}

export function aMeasureView(overrides: Partial<PlanMeasureView> = {}): PlanMeasureView {
  return {
    id: MEASURE,
    classifier: 'activity',
    code: 'A075',
    nameLv: 'Mentora atbalsts',
    nameEn: 'Mentor support',
    level: 'indicated',
    description: held(''),
    responsibleId: held(null),
    responsible: null,
    responsibleName: held(''),
    takesSubject: false,
    helpsIn: held(null),
    subject: null,
    plannedHours: held(null),
    riskIds: [],
    ...overrides,
  }
}

/** The pupil has read the plan and agrees. */
export function anAgreementView(overrides: Partial<PlanAgreementView> = {}): PlanAgreementView {
  return {
    id: PlanAgreementId.parse(newId()),
    party: 'pupil',
    guardian: null,
    answer: 'acknowledged',
    means: 'in_person',
    toldOn: '2026-11-19',
    words: 'Labi, pamēģināšu.',
    recorded: { by: { givenName: 'Ilze', familyName: 'Priede' }, at: '2026-11-19T12:00:00.000Z' },
    ...overrides,
  }
}

/** A review as it is sent: with the pupil, that it goes better. */
export function aReview(overrides: Partial<ReviewText> = {}): ReviewText {
  return {
    heldOn: '2026-11-20',
    staffIds: [],
    pupilPresent: true,
    guardianPresent: false,
    others: '',
    goals: [],
    measures: [],
    words: 'Iet labāk.',
    changes: '',
    nextOn: '2026-12-11',
    ...overrides,
  }
}

/** Rights of somebody who only reads. */
export const mayNothing: PlanView['can'] = {
  edit: false,
  remove: false,
  discard: false,
  propose: false,
  answer: false,
  takeBack: false,
  return: false,
  open: false,
  record: false,
  evaluate: false,
  follow: false,
  end: false,
}

/** A draft with one serious risk and nothing for it yet. */
export function aPlanView(overrides: Partial<PlanView> = {}): PlanView {
  return {
    id: PlanId.parse('01a20000-0000-7000-8000-000000000001'),
    kind: 'individual',
    status: 'draft',
    pupil: {
      id: 'dbb30c40-e22f-5dc0-b67f-1569c35f362a' as PupilId,
      givenName: 'Elza',
      familyName: 'Liepiņa',
      className: '7.b',
      institutionName: 'Cēsu Pilsētas vidusskola',
      isOfAge: false,
    },
    semester: { schoolYear: '2026/27', number: 1, startsOn: '2026-09-01', endsOn: '2026-12-18' },
    started: { by: { givenName: 'Ilze', familyName: 'Priede' }, at: '2026-11-20T10:00:00.000Z' },
    proposed: null,
    returned: null,
    ended: null,
    opened: null,
    evaluated: null,
    followed: null,
    continues: null,
    happened: held(''),
    toldAtOnce: held(''),
    withoutFamily: held(''),
    strengths: held('Zīmē'),
    pupilWords: held(''),
    guardianWords: held(''),
    startsOn: held('2026-11-20'),
    endsOn: held('2026-12-18'),
    reviewOn: held('2026-12-04'),
    evaluationSummary: held(''),
    risks: [aRiskView()],
    measures: [],
    goals: [],
    indicators: [],
    subjectMeans: [],
    people: [
      {
        id: PersonId.parse('01a20000-0000-7000-8000-000000000031'),
        givenName: 'Ilze',
        familyName: 'Priede',
        post: 'class-teacher',
        ofClass: true,
      },
    ],
    agreements: [],
    guardians: [],
    hasPart: false,
    alsoWrittenBy: [],
    can: { ...mayNothing, edit: true, remove: true, discard: true, propose: true, answer: true },
    ...overrides,
  }
}
