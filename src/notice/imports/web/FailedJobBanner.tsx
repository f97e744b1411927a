import { type ErrorCode, errorMessageKey } from '#platform/i18n/catalogue.ts'
import { unchecked } from '#platform/i18n/translate.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Banner } from '#web/ui/Banner.tsx'
import type { ImportJob } from '../contract/import-job.ts'

/** The last job was not done, and why. */
export function FailedJobBanner({ job }: { job: ImportJob | null }) {
  const t = useT()
  if (job?.problem == null) return null
  return (
    <Banner tone="attention" icon="alert" title={t(`imports.job.failed.${job.step}`)}>
      {unchecked(t)(errorMessageKey(job.problem.code as ErrorCode), job.problem.params)}
    </Banner>
  )
}
