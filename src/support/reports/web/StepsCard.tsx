import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { certifyReport, type ReportView, returnReport, submitReport } from '../contract/report.ts'
import classes from './Reports.module.css'
import { useReportCommand } from './use-report-command.ts'

const paramsOf = ({ institution, period }: ReportView) => ({
  institutionId: institution.id,
  period: period.code,
})

/** How firm the report is, what was done with it, and the next step of whoever may take it. */
export function StepsCard({ report }: { report: ReportView }) {
  const t = useT()
  const f = useFormat()
  const { status, steps, can, period } = report
  return (
    <Card title={t('reports.steps.title')}>
      <Stack tight>
        <p className={classes.quiet}>
          {t(status === 'operational' ? 'reports.page.mayChange' : 'reports.page.frozen')}
        </p>
        {can.submit ? <Submit report={report} /> : null}
        {can.write && !can.submit ? (
          <p className={classes.quiet}>{t('reports.submit.notOver', { day: f.date(period.endsOn) })}</p>
        ) : null}
        {can.certify ? <Certify report={report} /> : null}
        {steps.map(({ kind, remark, by, at }) => (
          <div key={at}>
            <p>{t(`reports.steps.${kind}`, { name: f.name(by), at: f.dateTime(at) })}</p>
            {remark === '' ? null : <p className={classes.told}>{remark}</p>}
          </div>
        ))}
      </Stack>
    </Card>
  )
}

function Submit({ report }: { report: ReportView }) {
  const t = useT()
  const submit = useReportCommand(submitReport, { onDone: () => showDone(t('reports.submit.done')) })
  return (
    <>
      <p className={classes.quiet}>{t('reports.submit.why')}</p>
      <div data-no-print>
        <Button onClick={() => submit.mutate({ params: paramsOf(report) })} loading={submit.isPending}>
          {t('reports.submit.button')}
        </Button>
      </div>
    </>
  )
}

function Certify({ report }: { report: ReportView }) {
  const t = useT()
  const [returns, setReturns] = useState(false)
  const certify = useReportCommand(certifyReport, { onDone: () => showDone(t('reports.certify.done')) })
  if (returns) return <ReturnForm report={report} onClose={() => setReturns(false)} />
  return (
    <Group gap="xs" data-no-print>
      <Button onClick={() => certify.mutate({ params: paramsOf(report) })} loading={certify.isPending}>
        {t('reports.certify.button')}
      </Button>
      <Button variant="default" onClick={() => setReturns(true)}>
        {t('reports.certify.return')}
      </Button>
    </Group>
  )
}

function ReturnForm({ report, onClose }: { report: ReportView; onClose: () => void }) {
  const t = useT()
  const [remark, setRemark] = useState('')
  const send = useReportCommand(returnReport, { onDone: () => showDone(t('reports.certify.returned')) })
  return (
    <Form error={send.error} onSubmit={() => send.mutate({ params: paramsOf(report), input: { remark } })}>
      <TextAreaField
        name="remark"
        label={t('reports.certify.remark')}
        maxLength={2000}
        data-autofocus
        value={remark}
        onChange={(event) => setRemark(event.currentTarget.value)}
      />
      <FormActions>
        <Button type="submit" disabled={remark.trim() === ''} loading={send.isPending}>
          {t('reports.certify.returnNow')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('reports.certify.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}
