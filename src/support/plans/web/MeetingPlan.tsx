import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Columns } from '#web/ui/Columns.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import type { PlanId } from '../contract/ids.ts'
import { type PlanView, readPlan } from '../contract/plan.ts'
import { listPlanReviews } from '../contract/plan-reviews.ts'
import { AgreementsCard } from './AgreementsCard.tsx'
import { CrisisCard } from './CrisisCard.tsx'
import { CrisisTag } from './CrisisTag.tsx'
import { FamilyContent } from './FamilyContent.tsx'
import { GoalsCard } from './GoalsCard.tsx'
import { MeasureReportsCard } from './MeasureReportsCard.tsx'
import { MeasuresCard } from './MeasuresCard.tsx'
import classes from './Plan.module.css'
import { PlanStatusTag } from './PlanStatusTag.tsx'
import { planPath } from './paths.ts'
import { ReviewForm } from './ReviewForm.tsx'
import { ReviewItem } from './ReviewItem.tsx'
import { StuckMeasures } from './StuckMeasures.tsx'
import { WordsCard } from './WordsCard.tsx'

interface MeetingPlanProps {
  planId: PlanId
  /** After the decision was recorded. */
  onRecorded: () => void
}

/** What a team needs to know of a plan to decide, and beside it the place to write the decision. */
export function MeetingPlan({ planId, onRecorded }: MeetingPlanProps) {
  const t = useT()
  const stored = useApiQuery(readPlan, { params: { planId } })
  const plan = toRead(stored)
  return (
    <Columns layout="main-aside">
      <Stack>
        {plan.opened === null ? null : <StuckMeasures plan={stored} />}
        {plan.kind === 'crisis' ? <CrisisCard plan={plan} /> : null}
        <WordsCard plan={plan} />
        <GoalsCard plan={plan} />
        {plan.opened === null ? <MeasuresCard plan={plan} /> : <MeasureReportsCard plan={plan} />}
        {plan.opened === null ? null : <LastReview plan={plan} />}
        <AgreementsCard plan={plan} />
        {plan.opened === null ? null : (
          <Card title={t('plans.family.messages')}>
            <FamilyContent plan={plan} />
          </Card>
        )}
      </Stack>
      <Card
        title={t('meeting.plan.decide')}
        note={
          <>
            <CrisisTag kind={plan.kind} /> <PlanStatusTag status={plan.status} />
          </>
        }
      >
        <Stack>
          {plan.status === 'open' ? (
            <Decision plan={stored} onRecorded={onRecorded} />
          ) : (
            <p className={classes.told}>{t('meeting.plan.decideOnPlan')}</p>
          )}
          <div>
            <ButtonLink to={planPath(planId)}>{t('meeting.walk.plan')}</ButtonLink>
          </div>
        </Stack>
      </Card>
    </Columns>
  )
}

/** In a meeting the plan is read; what changes in it is changed on its own page. */
function toRead(plan: PlanView): PlanView {
  return { ...plan, can: { ...plan.can, edit: false, remove: false, record: false, answer: false } }
}

function LastReview({ plan }: { plan: PlanView }) {
  const t = useT()
  const [last] = useApiQuery(listPlanReviews, { params: { planId: plan.id } }).rows
  return (
    <Card title={t('meeting.plan.last')}>
      {last === undefined ? (
        <p className={classes.quiet}>{t('reviews.card.none')}</p>
      ) : (
        <ol className={classes.items}>
          <ReviewItem plan={plan} review={last} />
        </ol>
      )}
    </Card>
  )
}

/** Open to be written at once, unless the plan was looked at today already. */
function Decision({ plan, onRecorded }: { plan: PlanView; onRecorded: () => void }) {
  const t = useT()
  const { today } = useSession()
  const reviews = useApiQuery(listPlanReviews, { params: { planId: plan.id } }, { staleTime: 0 })
  const [isWriting, setWriting] = useState(reviews.rows[0]?.heldOn !== today || reviews.draft.value !== null)
  if (!reviews.can.record) return <p className={classes.told}>{t('meeting.plan.readOnly')}</p>
  return isWriting ? (
    <ReviewForm plan={plan} draft={reviews.draft} onClose={() => setWriting(false)} onRecorded={onRecorded} />
  ) : (
    <div>
      <Button variant="default" onClick={() => setWriting(true)}>
        {t('meeting.plan.write')}
      </Button>
    </div>
  )
}
