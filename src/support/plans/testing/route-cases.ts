import { newId } from '#platform/ids/ids.ts'
import type { RouteCases, RouteSubject } from '#tests/support/route-case.ts'
import { aReview } from './views.ts'

const READS = [
  'class_teacher',
  'support_specialist',
  'school_leadership',
  'municipal_coordinator',
  'background_job',
] as const
const APPROVES = ['school_leadership'] as const
const WRITES = ['class_teacher', 'support_specialist', 'school_leadership'] as const

const plan = (subject: RouteSubject) => ({ planId: subject.ids.plan ?? '' })
const risk = (subject: RouteSubject) => ({ ...plan(subject), riskId: subject.ids.planRisk ?? '' })
const measure = (subject: RouteSubject) => ({ ...plan(subject), measureId: subject.ids.planMeasure ?? '' })
const link = (subject: RouteSubject) => ({ ...risk(subject), ...measure(subject) })
const goal = (subject: RouteSubject) => ({ ...plan(subject), goalId: subject.ids.planGoal ?? '' })
const goalLink = (subject: RouteSubject) => ({ ...goal(subject), partId: subject.ids.planRisk ?? '' })
const pupil = (subject: RouteSubject) => ({ pupilId: subject.pupilId })

export const planRouteCases: RouteCases = {
  'GET /plans': { allowed: READS },
  'GET /plan-counts': { allowed: READS },
  'GET /needed-plans': { allowed: WRITES },
  'GET /plan-meeting': { allowed: WRITES },
  'GET /plan-meeting/minutes': { allowed: WRITES },
  'GET /plan-filters': { allowed: READS },
  'GET /plan-choices': { allowed: READS },
  'GET /pupils/:pupilId/plans': { allowed: READS, params: pupil },
  'PUT /pupils/:pupilId/plans/:planId': {
    allowed: WRITES,
    params: (subject) => ({ ...pupil(subject), planId: newId() }),
  },
  'GET /plans/:planId': { allowed: READS, params: plan },
  'GET /plans/:planId/document': { allowed: READS, params: plan, query: () => ({ format: 'docx' }) },
  'GET /plans/:planId/changes': { allowed: READS, params: plan },
  'GET /plans/:planId/suggestions': { allowed: READS, params: plan },
  'PUT /plans/:planId/fields': {
    allowed: WRITES,
    params: plan,
    body: () => ({ field: 'strengths', value: 'x', version: 0 }),
  },
  'PUT /plans/:planId/risks/:riskId': {
    allowed: WRITES,
    params: risk,
    body: () => ({ edition: '2023', code: 'R23-S02' }),
  },
  'DELETE /plans/:planId/risks/:riskId': {
    allowed: WRITES,
    params: (subject) => ({ ...plan(subject), riskId: newId() }),
  },
  'PUT /plans/:planId/measures/:measureId': {
    allowed: WRITES,
    params: measure,
    body: () => ({ classifier: 'activity', code: 'A075', riskIds: [] }),
  },
  'DELETE /plans/:planId/measures/:measureId': {
    allowed: WRITES,
    params: (subject) => ({ ...plan(subject), measureId: newId() }),
  },
  'PUT /plans/:planId/risks/:riskId/measures/:measureId': { allowed: WRITES, params: link },
  'DELETE /plans/:planId/risks/:riskId/measures/:measureId': { allowed: WRITES, params: link },
  'PUT /plans/:planId/goals/:goalId': { allowed: WRITES, params: goal, body: () => ({ riskIds: [] }) },
  'DELETE /plans/:planId/goals/:goalId': {
    allowed: WRITES,
    params: (subject) => ({ ...plan(subject), goalId: newId() }),
  },
  'PUT /plans/:planId/goals/:goalId/links/:partId': { allowed: WRITES, params: goalLink },
  'DELETE /plans/:planId/goals/:goalId/links/:partId': { allowed: WRITES, params: goalLink },
  'PUT /plans/:planId/goals/:goalId/values/:valueId': {
    allowed: WRITES,
    params: (subject) => ({ ...goal(subject), valueId: newId() }),
    body: () => ({ value: 5, saidBy: 'pupil', saidOn: '2026-11-19', words: '' }),
  },
  'DELETE /plans/:planId': { allowed: WRITES, params: plan },
  'PUT /plans/:planId/agreements/:agreementId': {
    allowed: WRITES,
    params: (subject) => ({ ...plan(subject), agreementId: newId() }),
    body: () => ({
      party: 'pupil',
      guardianId: null,
      answer: 'acknowledged',
      means: 'in_person',
      toldOn: '2026-11-19',
      words: '',
    }),
  },
  'GET /plans/:planId/family': { allowed: READS, params: plan },
  'POST /plans/:planId/showings': { allowed: WRITES, params: plan },
  'POST /plans/:planId/messages/:messageId/reading': {
    allowed: WRITES,
    params: (subject) => ({ ...plan(subject), messageId: newId() }),
  },
  'GET /plan-messages': { allowed: WRITES },
  'POST /plans/:planId/proposal': { allowed: WRITES, params: plan },
  'DELETE /plans/:planId/proposal': { allowed: WRITES, params: plan },
  'POST /plans/:planId/return': { allowed: APPROVES, params: plan, body: () => ({ remark: 'x' }) },
  'POST /plans/:planId/opening': { allowed: APPROVES, params: plan },
  'POST /plans/:planId/end': {
    allowed: WRITES,
    params: plan,
    body: () => ({ as: 'not_needed', reason: 'x' }),
  },
  'POST /plans/:planId/evaluation': { allowed: WRITES, params: plan },
  'POST /plans/:planId/closing': { allowed: WRITES, params: plan, body: () => ({ reason: 'x' }) },
  'GET /plans/:planId/reviews': { allowed: READS, params: plan },
  'GET /plans/:planId/measure-reports': { allowed: READS, params: plan },
  'PUT /plans/:planId/measures/:measureId/reports/:reportId': {
    allowed: WRITES,
    params: (subject) => ({ ...measure(subject), reportId: newId() }),
    body: () => ({ status: 'done' }),
  },
  'PUT /plans/:planId/measure-reports/:reportId/answer': {
    allowed: WRITES,
    params: (subject) => ({ ...plan(subject), reportId: newId() }),
    body: () => ({ as: 'otherwise', words: 'x' }),
  },
  'GET /my-measures': { allowed: 'signed-in' },
  'PUT /my-measures/:measureId/reports/:reportId': {
    allowed: 'signed-in',
    params: () => ({ measureId: newId(), reportId: newId() }),
    body: () => ({ status: 'done' }),
  },
  'GET /pupils/:pupilId/plan-reviews': { allowed: READS, params: pupil },
  'PUT /plans/:planId/review-draft': {
    allowed: WRITES,
    params: plan,
    body: () => ({ value: aReview(), version: 0 }),
  },
  'PUT /plans/:planId/reviews/:reviewId': {
    allowed: WRITES,
    params: (subject) => ({ ...plan(subject), reviewId: newId() }),
    body: () => aReview(),
  },
  'PUT /plans/:planId/continuations/:nextId': {
    allowed: WRITES,
    params: (subject) => ({ ...plan(subject), nextId: newId() }),
    body: (subject) => ({ riskIds: [subject.ids.planRisk ?? ''] }),
  },
}
