import { useT } from '#web/i18n/i18n-context.ts'
import type { AssessorRole } from '../contract/assessment.ts'

/** Who assessed and in which role, where the role was kept. */
export function useAssessorName(): (assessor: { by: string; as: AssessorRole | null }) => string {
  const t = useT()
  return ({ by, as }) =>
    as === null ? by : t('assessments.compare.person', { by, as: t(`assessments.as.${as}`) })
}
