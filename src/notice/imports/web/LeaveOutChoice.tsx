import { Checkbox } from '@mantine/core'
import { useT } from '#web/i18n/i18n-context.ts'
import type { ImportReport } from '../contract/import-report.ts'
import type { Editing } from './editing.ts'
import classes from './Import.module.css'
import { LeftOutLines } from './LeftOutLines.tsx'

/** Import the rest without the rows with errors: offered when nothing else is wrong, and told with what follows from it. */
export function LeaveOutChoice({ imported, settings, onChange, report }: Editing & { report: ImportReport }) {
  const t = useT()
  const { blocking, faultyRows, rows, leftOut } = report
  const isPossible = blocking === 0 && faultyRows > 0 && faultyRows < rows
  if (!isPossible && !settings.leaveOutFaulty) return null
  return (
    <div className={classes.leaveOut}>
      <Checkbox
        label={t('imports.leaveOut.choice', { count: faultyRows })}
        description={t('imports.leaveOut.help')}
        checked={settings.leaveOutFaulty}
        onChange={(event) => onChange({ leaveOutFaulty: event.currentTarget.checked })}
      />
      {leftOut > 0 ? (
        <>
          <LeftOutLines report={report} />
          <p>{t(`imports.leaveOut.effect.${imported.kind}`)}</p>
          <p>{t('imports.leaveOut.before')}</p>
        </>
      ) : null}
    </div>
  )
}
