import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { callApi } from '#web/api/api-client.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { announce } from '#web/ui/live-region-store.ts'
import type { ImportJob } from '../contract/import-job.ts'
import { type ImportView, listEffects, listImports, readImport, readProgress } from '../contract/imports.ts'

const LOOK_EVERY_MS = 700

/** The running job of an import, looked at again and again; when it has ended, the page shows what came of it. */
export function useRunningJob({ id, job }: ImportView): ImportJob | null {
  const client = useQueryClient()
  const isRunning = job?.isRunning === true
  const seen = useQuery({
    queryKey: [readProgress.route, id],
    queryFn: async ({ signal }) => {
      const progress = await callApi(readProgress, { params: { importId: id } }, { signal })
      if (progress.job?.isRunning !== true) {
        client.removeQueries({ queryKey: [listEffects.route] }) // of the check before: shown on, it would be believed
        await client.invalidateQueries({ queryKey: [readImport.route] })
        await client.invalidateQueries({ queryKey: [listImports.route] })
      }
      return progress.job
    },
    enabled: isRunning,
    refetchInterval: LOOK_EVERY_MS,
    gcTime: 0,
  })
  if (!isRunning) return null
  return seen.data?.isRunning === true && seen.data.step === job.step ? seen.data : job
}

/** When a job has ended while one looked on, its result is read out and brought into view. */
export function useEndOfJob({ job, report, status }: ImportView) {
  const t = useT()
  const wasRunning = useRef(false)
  const isRunning = job?.isRunning === true
  useEffect(() => {
    if (wasRunning.current && !isRunning) {
      window.scrollTo({ top: 0 })
      if (job !== null) announce(t(`imports.job.failed.${job.step}`))
      else if (status === 'undone') announce(t('imports.one.undoneText'))
      else if (status === 'committed') announce(t('imports.done.title'))
      else if (report !== null)
        announce(
          report.errors === 0
            ? t('imports.check.clean')
            : t('imports.check.withErrors', { count: report.errors }),
        )
    }
    wasRunning.current = isRunning
  }, [isRunning, job, report, status, t])
}
