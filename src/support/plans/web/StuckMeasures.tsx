import { Button } from '@mantine/core'
import { useState } from 'react'
import { newId } from '#platform/ids/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { PlanMeasureId } from '../contract/ids.ts'
import {
  answerMeasureReport,
  listMeasureReports,
  type MeasureReportView,
} from '../contract/measure-reports.ts'
import type { PlanView } from '../contract/plan.ts'
import classes from './Plan.module.css'
import { ToldText } from './ToldText.tsx'
import { useMeasureReports } from './use-measure-reports.ts'
import { usePlanWords } from './use-plan-words.ts'

/** On top of a plan: measures that cannot be done and that nobody has decided about yet. */
export function StuckMeasures({ plan }: { plan: PlanView }) {
  const { rows, can } = useApiQuery(listMeasureReports, { params: { planId: plan.id } })
  const latest = rows.filter(
    (row, at) => rows.findIndex(({ measureId }) => measureId === row.measureId) === at,
  )
  const stuck = latest.filter(({ status, answer }) => status === 'cannot' && answer === null)
  return stuck.map((report) => <Stuck key={report.id} plan={plan} report={report} mayAnswer={can.report} />)
}

interface StuckProps {
  plan: PlanView
  report: MeasureReportView
  mayAnswer: boolean
}

function Stuck({ plan, report, mayAnswer }: StuckProps) {
  const t = useT()
  const f = useFormat()
  const words = usePlanWords()
  const measure = plan.measures.find(({ id }) => id === report.measureId)
  const name = measure === undefined ? '' : words.name(measure)
  return (
    <Card title={t('reviews.stuck.title', { name })}>
      <Stack tight>
        <ToldText label={t('reviews.measure.reason')} text={report.reason} />
        <ToldText label={t('reviews.measure.alternative')} text={report.alternative} />
        <p className={classes.quiet}>
          {t('reviews.measure.said', { name: f.name(report.said.by), at: f.dateTime(report.said.at) })}
        </p>
        {mayAnswer ? <Answer plan={plan} report={report} /> : null}
      </Stack>
    </Card>
  )
}

function Answer({ plan, report }: Omit<StuckProps, 'mayAnswer'>) {
  const t = useT()
  const [measureId] = useState(() => PlanMeasureId.parse(newId()))
  const [isOtherwise, setOtherwise] = useState(false)
  const [text, setText] = useState('')
  const answer = useMeasureReports(answerMeasureReport, plan.id)
  const params = { planId: plan.id, reportId: report.id }
  const accept = () => answer.mutate({ params, input: { as: 'accepted', measureId } })
  const decide = () => answer.mutate({ params, input: { as: 'otherwise', words: text } })
  return (
    <div data-no-print>
      <Form error={answer.error} onSubmit={isOtherwise ? decide : accept}>
        {isOtherwise ? (
          <TextAreaField
            name="words"
            label={t('reviews.stuck.words')}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        ) : null}
        <FormActions>
          <Button type="submit" loading={answer.isPending} disabled={isOtherwise && text.trim() === ''}>
            {t(isOtherwise ? 'reviews.stuck.decide' : 'reviews.stuck.accept')}
          </Button>
          <Button variant={isOtherwise ? 'subtle' : 'default'} onClick={() => setOtherwise(!isOtherwise)}>
            {t(isOtherwise ? 'reviews.stuck.back' : 'reviews.stuck.otherwise')}
          </Button>
        </FormActions>
        <p className={classes.quiet}>{t('reviews.stuck.hint')}</p>
      </Form>
    </div>
  )
}
