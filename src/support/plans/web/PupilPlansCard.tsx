import { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { Timeline } from '#web/ui/Timeline.tsx'
import { listPlansOfPupil, type PupilPlan } from '../contract/plan-lists.ts'
import { isEvaluated } from '../domain/plan-states.ts'
import { CrisisTag } from './CrisisTag.tsx'
import { OutcomeTag } from './OutcomeTag.tsx'
import { PlanStatusTag } from './PlanStatusTag.tsx'
import { newCrisisPlanPath, planPath } from './paths.ts'
import { RefusedTags } from './RefusedTags.tsx'
import { StartPlanButton } from './StartPlanButton.tsx'
import { usePlanWords } from './use-plan-words.ts'

interface PupilPlansCardProps {
  pupilId: string
  /** For paper: no way to a new plan, of evaluated ones only the newest, a line each, of drafts only that they are being written. */
  brief?: boolean
}

/** How many evaluated plans a short card shows. */
const EVALUATED_IN_BRIEF = 2

/** The plans of a pupil, newest first, and the way to a new one. */
export function PupilPlansCard({ pupilId, brief = false }: PupilPlansCardProps) {
  const t = useT()
  const { rows, can } = useApiQuery(listPlansOfPupil, { params: { pupilId: PupilId.parse(pupilId) } })
  const told = brief ? inBrief(rows) : rows
  const beingWritten = brief ? rows.filter(({ status }) => status === 'draft').length : 0
  return (
    <Card
      title={t('plans.pupil.title')}
      {...(can.start && !brief ? { actions: <StartActions pupilId={pupilId} /> } : {})}
    >
      {rows.length === 0 ? <EmptyState title={t('plans.pupil.empty')} /> : null}
      {told.length === 0 ? null : (
        <Timeline
          label={t('plans.pupil.title')}
          items={told.map((plan) => ({
            id: plan.id,
            on: plan.startedOn,
            content: <PlanLine plan={plan} headOnly={brief && isEvaluated(plan.status)} />,
          }))}
        />
      )}
      {beingWritten === 0 ? null : <p>{t('plans.pupil.beingWritten', { count: beingWritten })}</p>}
    </Card>
  )
}

function StartActions({ pupilId }: { pupilId: string }) {
  const t = useT()
  return (
    <>
      <ButtonLink to={newCrisisPlanPath(pupilId)}>{t('plans.crisis.start')}</ButtonLink>
      <StartPlanButton pupilId={pupilId} variant="default" />
    </>
  )
}

function inBrief(plans: readonly PupilPlan[]): readonly PupilPlan[] {
  const evaluated = plans.filter(({ status }) => isEvaluated(status)).slice(0, EVALUATED_IN_BRIEF)
  return plans.filter((plan) => plan.status === 'open' || evaluated.includes(plan))
}

/** The semester, how far it is and what came of it; unless only that is wanted, what it works on too. */
function PlanLine({ plan, headOnly }: { plan: PupilPlan; headOnly: boolean }) {
  const t = useT()
  const f = useFormat()
  const words = usePlanWords()
  const outcomes = [...new Set(plan.risks.flatMap((risk) => (risk.outcome === null ? [] : [risk.outcome])))]
  const parts = [
    plan.risks.map(words.name).join(', '),
    t('plans.pupil.measures', { count: plan.measures }),
    ...(plan.status === 'open' && plan.reviewOn !== null
      ? [t('plans.pupil.until', { date: f.date(plan.reviewOn) })]
      : []),
  ]
  return (
    <>
      <TextLink to={planPath(plan.id)}>{words.semester(plan.schoolYear, plan.semester)}</TextLink>{' '}
      <CrisisTag kind={plan.kind} /> <PlanStatusTag status={plan.status} />{' '}
      <RefusedTags parties={plan.refusedBy} />{' '}
      {outcomes.map((outcome) => (
        <OutcomeTag key={outcome} outcome={outcome} />
      ))}
      {headOnly ? null : <p>{parts.filter((part) => part !== '').join(' · ')}</p>}
    </>
  )
}
