import { newId } from '#platform/ids/ids.ts'
import type { RouteCases, RouteSubject } from '#tests/support/route-case.ts'

const SEES = ['class_teacher', 'support_specialist', 'school_leadership', 'municipal_coordinator'] as const
const LISTS = [...SEES, 'subject_teacher', 'background_job'] as const
const WRITES = ['class_teacher', 'support_specialist', 'school_leadership'] as const

const pupil = (subject: RouteSubject) => ({ pupilId: subject.pupilId })
const assessment = (subject: RouteSubject) => ({
  pupilId: subject.pupilId,
  assessmentId: subject.ids.assessment ?? '',
})

const DECIDES = ['school_leadership', 'municipal_coordinator'] as const
const settings = {
  numbers: { kind: 'unexcused-lessons', thresholds: { moreThanLessons: 10 } },
  level: 'attention',
  grades: null,
}

const sooner = { team: 2, municipality: 4 }

export const riskRouteCases: RouteCases = {
  'GET /rules': { allowed: LISTS },
  'GET /rules/:ruleCode': { allowed: LISTS, params: () => ({ ruleCode: 'unexcused-lessons' }) },
  'POST /rule-previews': { allowed: DECIDES, body: () => ({ settings, ruleCode: null, owner: null }) },
  'PUT /rules/:ruleCode': {
    allowed: ['school_leadership'],
    params: () => ({ ruleCode: newId() }),
    body: (subject) => ({
      owner: { kind: 'institution', id: subject.institutionId },
      nameLv: 'Agrāk',
      nameEn: 'Earlier',
      derivedFrom: null,
      settings,
      validFrom: '2026-11-20',
      reason: 'Lai runātu agrāk.',
    }),
  },
  'POST /rules/:ruleCode/versions': {
    allowed: ['school_leadership'],
    params: (subject) => ({ ruleCode: subject.ids.rule ?? '' }),
    body: () => ({ id: newId(), settings, validFrom: '2026-11-21', reason: 'Lai runātu agrāk.' }),
  },
  'POST /rules/:ruleCode/end': {
    allowed: ['school_leadership'],
    params: (subject) => ({ ruleCode: subject.ids.rule ?? '' }),
    body: () => ({ endsOn: '2026-11-21', reason: 'Vairs nevajag.' }),
  },
  'PUT /rules/:ruleCode/name': {
    allowed: ['school_leadership'],
    params: (subject) => ({ ruleCode: subject.ids.rule ?? '' }),
    body: () => ({ nameLv: 'Saruna par kavējumiem', nameEn: 'A talk about absence' }),
  },
  'GET /flags': { allowed: LISTS },
  'GET /flag-counts': { allowed: LISTS },
  'GET /flag-filters': { allowed: LISTS },
  'GET /pupils/:pupilId/flag-receivers': {
    allowed: WRITES,
    params: (subject) => ({ pupilId: subject.pupilId }),
  },
  'GET /flag-clock': { allowed: LISTS },
  'GET /escalation': { allowed: LISTS },
  'GET /flag-reminders': {
    allowed: LISTS,
    query: (subject) => ({ institutionId: subject.institutionId }),
  },
  'PUT /institutions/:institutionId/flag-reminders/:reminderId': {
    allowed: ['municipal_coordinator'],
    params: (subject) => ({ institutionId: subject.institutionId, reminderId: newId() }),
    body: () => ({ note: '' }),
  },
  'PUT /escalation-settings/:settingId': {
    allowed: ['school_leadership'],
    params: () => ({ settingId: newId() }),
    body: (subject) => ({
      owner: { kind: 'institution', id: subject.institutionId },
      days: { urgent: sooner, support: sooner, attention: sooner },
      reason: 'Lai neviens negaidītu.',
    }),
  },
  'POST /pupils/:pupilId/flags/:flagId/answers': {
    allowed: WRITES,
    params: (subject) => ({ pupilId: subject.pupilId, flagId: subject.ids.flag ?? '' }),
    body: () => ({ id: newId(), kind: 'talked', untilDate: null, note: 'Runāju ar skolēnu.' }),
  },
  'GET /assessment-forms/:classifierVersion': {
    allowed: 'signed-in',
    params: () => ({ classifierVersion: '2023' }),
  },
  'GET /pupils/:pupilId/assessment-hints': {
    allowed: WRITES,
    params: pupil,
    query: () => ({ classifierVersion: '2023' }),
  },
  'GET /classes/:classId/known': {
    allowed: [...SEES, 'subject_teacher'],
    params: (subject) => ({ classId: subject.classId }),
  },
  'GET /pupils/:pupilId/environment': { allowed: LISTS, params: pupil },
  'GET /pupils/:pupilId/assessments': { allowed: [...SEES, 'background_job'], params: pupil },
  'GET /pupils/:pupilId/risk-history': { allowed: [...SEES, 'background_job'], params: pupil },
  'PUT /pupils/:pupilId/assessments/:assessmentId': {
    allowed: WRITES,
    params: assessment,
    body: () => ({ classifierVersion: '2023' }),
  },
  'GET /pupils/:pupilId/assessments/:assessmentId': {
    allowed: [...SEES, 'background_job'],
    params: assessment,
  },
  'GET /pupils/:pupilId/assessments/:assessmentId/comparison': {
    allowed: [...SEES, 'background_job'],
    params: assessment,
  },
  'PUT /pupils/:pupilId/assessments/:assessmentId/answers/:riskCode': {
    allowed: WRITES,
    params: (subject) => ({ ...assessment(subject), riskCode: 'R23-S02' }),
    body: () => ({ value: { intensity: 1, present: null, frequency: 1, note: '' }, version: 0 }),
  },
  'PUT /pupils/:pupilId/assessments/:assessmentId/texts/:field': {
    allowed: WRITES,
    params: (subject) => ({ ...assessment(subject), field: 'summary' }),
    body: () => ({ value: 'x', version: 0 }),
  },
  'DELETE /pupils/:pupilId/assessments/:assessmentId': { allowed: WRITES, params: assessment },
  'POST /pupils/:pupilId/assessments/:assessmentId/completion': { allowed: WRITES, params: assessment },
}
