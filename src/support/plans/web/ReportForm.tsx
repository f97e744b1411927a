import { Button } from '@mantine/core'
import { useState } from 'react'
import { newId } from '#platform/ids/ids.ts'
import type { ApiError } from '#web/api/api-error.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { ChoiceField } from '#web/ui/form/ChoiceField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { MeasureReportId } from '../contract/ids.ts'
import { MeasureReport, MeasureStatus } from '../contract/measure-reports.ts'

interface ReportFormProps {
  /** Of the measure. */
  name: string
  command: { readonly error: ApiError | null; readonly isPending: boolean }
  onSend: (id: MeasureReportId, report: MeasureReport) => void
  onClose: () => void
}

/** How far a measure is. What cannot be done needs its reason, and what could be done in its place. */
export function ReportForm({ name, command, onSend, onClose }: ReportFormProps) {
  const t = useT()
  const [reportId] = useState(() => MeasureReportId.parse(newId()))
  const [status, setStatus] = useState<MeasureStatus | null>(null)
  const [reason, setReason] = useState('')
  const [alternative, setAlternative] = useState('')
  const given = MeasureReport.safeParse(status === 'cannot' ? { status, reason, alternative } : { status })
  return (
    <Form error={command.error} onSubmit={() => (given.success ? onSend(reportId, given.data) : undefined)}>
      <ChoiceField
        name="status"
        label={t('reviews.measure.howFar', { name })}
        value={status}
        onChange={setStatus}
        choices={MeasureStatus.options.map((value) => ({
          value,
          label: t(`reviews.measure.status.${value}`),
        }))}
      />
      {status === 'cannot' ? (
        <>
          <TextAreaField
            name="reason"
            label={t('reviews.measure.reason')}
            required
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <TextAreaField
            name="alternative"
            label={t('reviews.measure.alternative')}
            description={t('reviews.measure.alternativeHint')}
            required
            maxLength={2000}
            value={alternative}
            onChange={(event) => setAlternative(event.currentTarget.value)}
          />
        </>
      ) : null}
      <FormActions>
        <Button type="submit" disabled={!given.success} loading={command.isPending}>
          {t('reviews.measure.save')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('reviews.form.close')}
        </Button>
      </FormActions>
    </Form>
  )
}
