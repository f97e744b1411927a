import type { Endpoint } from '#foundation/endpoint/index.ts'
import { addPlanGoal } from './add-plan-goal.ts'
import { addPlanMeasure } from './add-plan-measure.ts'
import { addPlanRisk } from './add-plan-risk.ts'
import { answerMeasureReport } from './answer-measure-report.ts'
import { closePlan } from './close-plan.ts'
import { continuePlan } from './continue-plan.ts'
import { countPlans } from './count-plans.ts'
import { discardPlan } from './discard-plan.ts'
import { endPlan } from './end-plan.ts'
import { evaluatePlan } from './evaluate-plan.ts'
import { linkGoal } from './link-goal.ts'
import { linkMeasure } from './link-measure.ts'
import { listMeasureReports } from './list-measure-reports.ts'
import { listMyMeasures } from './list-my-measures.ts'
import { listNeededPlans } from './list-needed-plans.ts'
import { listPlanChanges } from './list-plan-changes.ts'
import { listPlanChoices } from './list-plan-choices.ts'
import { listPlanFilters } from './list-plan-filters.ts'
import { listPlanReviews } from './list-plan-reviews.ts'
import { listPlans } from './list-plans.ts'
import { listPlansOfPupil } from './list-plans-of-pupil.ts'
import { listReviewsOfPupil } from './list-reviews-of-pupil.ts'
import { listWaitingMessages } from './list-waiting-messages.ts'
import { markMessageRead } from './mark-message-read.ts'
import { openPlan } from './open-plan.ts'
import { proposePlan } from './propose-plan.ts'
import { readMeetingMinutes } from './read-meeting-minutes.ts'
import { readPlan } from './read-plan.ts'
import { readPlanDocument } from './read-plan-document.ts'
import { readPlanFamily } from './read-plan-family.ts'
import { readPlanMeeting } from './read-plan-meeting.ts'
import { recordAgreement } from './record-agreement.ts'
import { recordGoalValue } from './record-goal-value.ts'
import { recordReview } from './record-review.ts'
import { removePlanGoal } from './remove-plan-goal.ts'
import { removePlanMeasure } from './remove-plan-measure.ts'
import { removePlanRisk } from './remove-plan-risk.ts'
import { reportMeasure } from './report-measure.ts'
import { reportMyMeasure } from './report-my-measure.ts'
import { returnPlan } from './return-plan.ts'
import { savePlanField } from './save-plan-field.ts'
import { saveReviewDraft } from './save-review-draft.ts'
import { showPlan } from './show-plan.ts'
import { startPlan } from './start-plan.ts'
import { suggestMeasures } from './suggest-measures.ts'
import { takeBackPlan } from './take-back-plan.ts'
import { unlinkGoal } from './unlink-goal.ts'
import { unlinkMeasure } from './unlink-measure.ts'

export const planEndpoints: readonly Endpoint[] = [
  listPlans,
  countPlans,
  listNeededPlans,
  readPlanMeeting,
  readMeetingMinutes,
  listPlanFilters,
  listPlanChoices,
  listPlansOfPupil,
  startPlan,
  readPlan,
  readPlanDocument,
  listPlanChanges,
  savePlanField,
  suggestMeasures,
  addPlanRisk,
  removePlanRisk,
  addPlanMeasure,
  removePlanMeasure,
  linkMeasure,
  unlinkMeasure,
  addPlanGoal,
  removePlanGoal,
  linkGoal,
  unlinkGoal,
  recordGoalValue,
  discardPlan,
  recordAgreement,
  proposePlan,
  takeBackPlan,
  returnPlan,
  openPlan,
  endPlan,
  evaluatePlan,
  closePlan,
  continuePlan,
  listPlanReviews,
  listReviewsOfPupil,
  saveReviewDraft,
  recordReview,
  listMeasureReports,
  reportMeasure,
  answerMeasureReport,
  listMyMeasures,
  reportMyMeasure,
  readPlanFamily,
  showPlan,
  markMessageRead,
  listWaitingMessages,
]
