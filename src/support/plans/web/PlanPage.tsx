import type { ReactNode } from 'react'
import { z } from 'zod'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { Card } from '#web/ui/Card.tsx'
import { Columns } from '#web/ui/Columns.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { PlanId } from '../contract/ids.ts'
import { type PlanView, readPlan } from '../contract/plan.ts'
import { isEvaluated } from '../domain/plan-states.ts'
import { AgreementsCard } from './AgreementsCard.tsx'
import { ChangesCard } from './ChangesCard.tsx'
import { CrisisCard } from './CrisisCard.tsx'
import { CrisisTag } from './CrisisTag.tsx'
import { EndedCard } from './EndedCard.tsx'
import { FamilyCard } from './FamilyCard.tsx'
import { FollowCard } from './FollowCard.tsx'
import { GoalsCard } from './GoalsCard.tsx'
import { IndicatorsCard } from './IndicatorsCard.tsx'
import { MeasureReportsSlot } from './MeasureReportsSlot.tsx'
import { MeasuresCard } from './MeasuresCard.tsx'
import { OpeningCard } from './OpeningCard.tsx'
import { PeopleCard } from './PeopleCard.tsx'
import { PeriodCard } from './PeriodCard.tsx'
import { Place } from './Place.tsx'
import { PlanActions } from './PlanActions.tsx'
import { PlanStatusTag } from './PlanStatusTag.tsx'
import { ProposalCard } from './ProposalCard.tsx'
import { plansPath, pupilPath } from './paths.ts'
import { placeIds } from './place-ids.ts'
import { ReviewsSlot } from './ReviewsSlot.tsx'
import { RisksCard } from './RisksCard.tsx'
import { Signatures } from './Signatures.tsx'
import { SuggestionsCard } from './SuggestionsCard.tsx'
import { ToldText } from './ToldText.tsx'
import { usePlanWords } from './use-plan-words.ts'
import { WordsCard } from './WordsCard.tsx'

const Ids = z.object({ planId: PlanId })
const Mode = z.object({ mode: z.literal('edit').optional().catch(undefined) })

interface PlanPageProps {
  afterMeasures: (plan: PlanView) => ReactNode
  beforeApproval: (plan: PlanView) => ReactNode
}

/**
 * A plan: the person first, then needs, then goals with how far they are, then what will be done; time, figures and people beside. A draft is
 * written, an open plan is read until somebody wants to change it. `afterMeasures` shows what other modules know of the measures,
 * `beforeApproval` what whoever approves should know before.
 */
export function PlanPage({ afterMeasures, beforeApproval }: PlanPageProps) {
  const t = useT()
  const f = useFormat()
  const params = usePathParams(Ids)
  const stored = useApiQuery(readPlan, { params })
  const [{ mode }, choose] = useSearchState(Mode)
  const isEditing = stored.status === 'draft' || mode === 'edit'
  const plan = isEditing ? stored : toRead(stored)
  const subtitle = usePlanSubtitle(plan)
  return (
    <Page
      title={f.name(plan.pupil)}
      subtitle={subtitle}
      note={
        <>
          <CrisisTag kind={plan.kind} /> <PlanStatusTag status={plan.status} />
        </>
      }
      crumbs={[
        { label: t('plans.list.title'), to: plansPath },
        { label: f.name(plan.pupil), to: pupilPath(plan.pupil.id) },
      ]}
      actions={
        <PlanActions
          plan={stored}
          isEditing={isEditing}
          onEdit={(edits) => choose({ mode: edits ? 'edit' : undefined })}
        />
      }
    >
      <Columns layout="main-aside">
        <Stack>
          <MeasureReportsSlot plan={plan} shows="stuck" />
          {plan.kind === 'crisis' ? (
            <Place id={placeIds.crisis}>
              <CrisisCard plan={plan} />
            </Place>
          ) : null}
          <WordsCard plan={plan} />
          <Place id={placeIds.risks}>
            <RisksCard plan={plan} />
          </Place>
          {plan.kind === 'crisis' && plan.goals.length === 0 ? null : <GoalsCard plan={plan} />}
          <Place id={placeIds.measures}>
            <MeasuresCard plan={plan} />
          </Place>
          {afterMeasures(plan)}
          {plan.can.edit ? <SuggestionsCard plan={plan} /> : null}
          <MeasureReportsSlot plan={plan} shows="all" />
          <ReviewsSlot plan={plan} />
          {isEvaluated(plan.status) ? (
            <Card>
              <ToldText label={t('plans.evaluation.summary')} text={plan.evaluationSummary.value} />
            </Card>
          ) : null}
        </Stack>
        <Stack>
          {plan.can.propose ? <ProposalCard plan={plan} /> : null}
          {plan.status === 'proposed' ? <OpeningCard plan={plan}>{beforeApproval(plan)}</OpeningCard> : null}
          <EndedCard plan={plan} />
          <FollowCard plan={plan} />
          <Place id={placeIds.agreements}>
            <AgreementsCard plan={plan} />
          </Place>
          {plan.ended === null ? <FamilyCard plan={plan} /> : null}
          {plan.ended === null ? <IndicatorsCard plan={plan} /> : null}
          <Place id={placeIds.period}>
            <PeriodCard plan={plan} />
          </Place>
          <PeopleCard plan={plan} />
          <ChangesCard plan={plan} />
          <Signatures />
        </Stack>
      </Columns>
    </Page>
  )
}

/** The plan as somebody sees it who changes nothing. */
function toRead(plan: PlanView): PlanView {
  return { ...plan, can: { ...plan.can, edit: false, remove: false } }
}

/** What the page is about: the official name of the plan, the place, the semester. */
function usePlanSubtitle({ kind, pupil, semester }: PlanView): string {
  const t = useT()
  const words = usePlanWords()
  const place = [pupil.className, pupil.institutionName].filter((part) => part !== null).join(' · ')
  return t(kind === 'crisis' ? 'plans.page.crisisSubtitle' : 'plans.page.subtitle', {
    place,
    semester: words.semester(semester.schoolYear, semester.number),
  })
}
