import { Progress } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { ImportJob } from '../contract/import-job.ts'
import classes from './Import.module.css'

/** How far the server is. The stage is read out, the numbers are only shown: they change all the time. */
export function ProgressCard({ job }: { job: ImportJob }) {
  const t = useT()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const percent = percentOf(job)
  const stage = job.step === 'check' && job.stage === 'writing' ? 'comparing' : job.stage
  return (
    <div ref={box} tabIndex={-1} className={classes.running}>
      <Card title={t(`imports.job.${job.step}`)}>
        <p role="status">{t(`imports.job.stage.${stage}`)}</p>
        <Progress
          value={percent}
          aria-label={t(`imports.job.${job.step}`)}
          animated={job.stage !== 'reading'}
        />
        <p className={classes.quiet}>
          <Numbers job={job} percent={percent} />
        </p>
        <p className={classes.help}>{t('imports.job.leave')}</p>
      </Card>
    </div>
  )
}

function Numbers({ job, percent }: { job: ImportJob; percent: number }) {
  const t = useT()
  const f = useFormat()
  if (job.rowsRead === 0) return null
  const rows = f.number(job.rowsRead)
  const read =
    job.rowsTotal === null
      ? t('imports.job.rows', { count: job.rowsRead, rows })
      : t('imports.job.rowsOf', { rows, total: f.number(job.rowsTotal) })
  return (
    <>
      {read}
      {job.stage === 'reading' ? ` · ${t('imports.job.share', { percent })}` : null}
    </>
  )
}

function percentOf({ share, rowsRead, rowsTotal }: ImportJob): number {
  const part = rowsTotal === null || rowsTotal === 0 ? share : Math.min(1, rowsRead / rowsTotal)
  return Math.floor(part * 100)
}
