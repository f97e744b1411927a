import { useQuery } from '@tanstack/react-query'
import { type AssessedPupil, readKnownOfClass } from '#notice/risk/contract/known-of-class.ts'
import { loadSurroundingsCard } from '#notice/risk/web/index.ts'
import type { KnownBeside } from '#notice/screening/web/index.ts'
import { listPlans, type PlanRow } from '#support/plans/contract/plan-lists.ts'
import { callApi } from '#web/api/api-client.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { useCan } from '#web/session/use-session.ts'
import { Banner } from '#web/ui/Banner.tsx'

/** More plans than a class has pupils. */
const PLANS = 100
/** Fewer than on a pupil's page: the grid is what the page is for. */
const ACTIVITIES = 3

/** Plans of which a teacher has to know: one that runs, and one that waits to be approved. */
const running = ['open', 'proposed'] as const
type Running = (typeof running)[number]
type RunningPlan = { readonly pupilId: string; readonly status: Running }

/** What is known of a class and its pupils, as far as the reader may see it; undefined until all of it has been answered. */
export function useKnownOfClass(classId: string): KnownBeside | undefined {
  const { t, f } = useI18n()
  const known = useQuery({
    queryKey: [readKnownOfClass.route, classId],
    queryFn: async ({ signal }) => {
      const asked = callApi(readKnownOfClass, { params: { classId } }, { signal })
      const [answer, SurroundingsCard] = await Promise.all([asked, loadSurroundingsCard()])
      return { ...answer, SurroundingsCard }
    },
  })
  const plans = useRunningPlans(classId)
  if (known.isLoading || plans.isLoading) return undefined
  const planOf = new Map((plans.data ?? []).map((plan) => [plan.pupilId, plan]))
  const assessmentOf = new Map((known.data?.assessed ?? []).map((each) => [each.pupilId as string, each]))
  const planText = (plan: RunningPlan | undefined) =>
    plan === undefined ? [] : [t(`class-page.plan.${plan.status}`)]
  const assessmentText = (assessment: AssessedPupil | undefined) =>
    assessment === undefined
      ? []
      : [t(`class-page.assessment.${assessment.status}`, { day: f.shortDate(assessment.on) })]
  const environment = known.data?.environment ?? null
  const SurroundingsCard = known.data?.SurroundingsCard
  return {
    ofClass: (
      <>
        {known.isError || plans.isError ? (
          <Banner tone="attention" title={t('class-page.failed')}>
            {t('class-page.failedWhy')}
          </Banner>
        ) : null}
        {environment === null || SurroundingsCard === undefined ? null : (
          <SurroundingsCard environment={environment} shown={ACTIVITIES} />
        )}
      </>
    ),
    ofPupil: (pupilId) => [...planText(planOf.get(pupilId)), ...assessmentText(assessmentOf.get(pupilId))],
  }
}

/** The plans of a class that run or wait to be approved; of whoever has both the one that runs. */
function useRunningPlans(classId: string) {
  return useQuery({
    queryKey: [listPlans.route, 'running', classId],
    queryFn: async ({ signal }): Promise<readonly RunningPlan[]> => {
      const ask = async (status: Running) => {
        const query = { classId, status, limit: PLANS }
        const { rows } = await callApi(listPlans, { query }, { signal })
        return rows.map(({ pupil }: PlanRow) => ({ pupilId: pupil.id as string, status }))
      }
      const [open, proposed] = await Promise.all([ask('open'), ask('proposed')])
      return [...proposed, ...open]
    },
    enabled: useCan('plan.read'),
  })
}
