import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { listMeasureReports, type MeasureReportView, reportMeasure } from '../contract/measure-reports.ts'
import type { PlanMeasureView, PlanView } from '../contract/plan.ts'
import { MeasureStatusTag } from './MeasureStatusTag.tsx'
import classes from './Plan.module.css'
import { ReportForm } from './ReportForm.tsx'
import { useMeasureReports } from './use-measure-reports.ts'
import { usePlanWords } from './use-plan-words.ts'

/** How far each measure of the plan is, who said so, and the place to say it. */
export function MeasureReportsCard({ plan }: { plan: PlanView }) {
  const t = useT()
  const { rows, can } = useApiQuery(listMeasureReports, { params: { planId: plan.id } })
  return (
    <Card title={t('reviews.measure.title')}>
      <ul className={classes.items}>
        {plan.measures.map((measure) => (
          <Measure
            key={measure.id}
            plan={plan}
            measure={measure}
            report={rows.find(({ measureId }) => measureId === measure.id)}
            mayReport={can.report}
          />
        ))}
      </ul>
    </Card>
  )
}

interface MeasureProps {
  plan: PlanView
  measure: PlanMeasureView
  /** The newest one; undefined: nobody has told anything. */
  report: MeasureReportView | undefined
  mayReport: boolean
}

function Measure({ plan, measure, report, mayReport }: MeasureProps) {
  const t = useT()
  const words = usePlanWords()
  const [isTelling, setTelling] = useState(false)
  const command = useMeasureReports(reportMeasure, plan.id)
  const name = words.name(measure)
  const close = () => setTelling(false)
  return (
    <li className={classes.item}>
      <div className={classes.itemHead}>
        <h3 className={classes.itemTitle}>
          {name} <MeasureStatusTag status={report?.status ?? 'planned'} />
        </h3>
        {mayReport && !isTelling ? (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={t('reviews.measure.tellOf', { name })}
            onClick={() => setTelling(true)}
            data-no-print
          >
            {t('reviews.measure.tell')}
          </Button>
        ) : null}
      </div>
      {report === undefined ? null : <Told report={report} />}
      {isTelling ? (
        <ReportForm
          name={name}
          command={command}
          onSend={(reportId, input) =>
            command.mutate(
              { params: { planId: plan.id, measureId: measure.id, reportId }, input },
              { onSuccess: close },
            )
          }
          onClose={close}
        />
      ) : null}
    </li>
  )
}

function Told({ report }: { report: MeasureReportView }) {
  const t = useT()
  const f = useFormat()
  const { status, reason, answer, said } = report
  return (
    <>
      {status === 'cannot' ? <p className={classes.told}>{reason}</p> : null}
      {answer === null ? null : (
        <p className={classes.told}>
          {answer.as === 'accepted'
            ? t('reviews.measure.accepted', { name: f.name(answer.by), at: f.date(answer.at) })
            : t('reviews.measure.otherwise', {
                name: f.name(answer.by),
                at: f.date(answer.at),
                words: answer.words,
              })}
        </p>
      )}
      <p className={classes.quiet}>
        {t('reviews.measure.said', { name: f.name(said.by), at: f.dateTime(said.at) })}
      </p>
    </>
  )
}
