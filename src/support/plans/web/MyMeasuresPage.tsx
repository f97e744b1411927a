import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useViewCommand } from '#web/api/use-view-command.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import {
  listMeasureReports,
  listMyMeasures,
  type MyMeasure,
  MyMeasures,
  reportMyMeasure,
} from '../contract/measure-reports.ts'
import { MeasureStatusTag } from './MeasureStatusTag.tsx'
import classes from './Plan.module.css'
import { ReportForm } from './ReportForm.tsx'
import { usePlanWords } from './use-plan-words.ts'

/** What the reader has promised to do for pupils, and how far it is: also for whoever may not open the plans. */
export function MyMeasuresPage() {
  const t = useT()
  const { rows } = useApiQuery(listMyMeasures, {}, { staleTime: 0 })
  return (
    <Page width="reading" title={t('reviews.mine.title')} subtitle={t('reviews.mine.subtitle')}>
      <Card>
        {rows.length === 0 ? (
          <EmptyState icon="check" title={t('reviews.mine.empty')}>
            {t('reviews.mine.emptyWhy')}
          </EmptyState>
        ) : (
          <ul className={classes.items}>
            {rows.map((mine) => (
              <Mine key={mine.measureId} mine={mine} />
            ))}
          </ul>
        )}
      </Card>
    </Page>
  )
}

function Mine({ mine }: { mine: MyMeasure }) {
  const t = useT()
  const f = useFormat()
  const words = usePlanWords()
  const [isTelling, setTelling] = useState(false)
  const command = useReportMine()
  const close = () => setTelling(false)
  const pupil = f.name(mine.pupil)
  const name = words.name(mine)
  const facts = [
    ...(mine.className === null ? [] : [mine.className]),
    ...(mine.plannedHours === null ? [] : [t('plans.measures.hoursTold', { count: mine.plannedHours })]),
    ...(mine.endsOn === null ? [] : [t('reviews.mine.until', { day: f.date(mine.endsOn) })]),
  ]
  return (
    <li className={classes.item}>
      <div className={classes.itemHead}>
        <h2 className={classes.itemTitle}>
          {pupil}: {name} <MeasureStatusTag status={mine.status} />
        </h2>
        {isTelling ? null : (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('reviews.measure.tellOf', { name: `${pupil}, ${name}` })}
            onClick={() => setTelling(true)}
          >
            {t('reviews.measure.tell')}
          </Button>
        )}
      </div>
      {mine.description === '' ? null : <p className={classes.told}>{mine.description}</p>}
      <p className={classes.quiet}>{facts.join(' · ')}</p>
      {mine.status === 'cannot' ? (
        <p className={classes.told}>
          {mine.reason} {t(mine.isAnswered ? 'reviews.mine.answered' : 'reviews.mine.waits')}
        </p>
      ) : null}
      {isTelling ? (
        <ReportForm
          name={name}
          command={command}
          onSend={(reportId, input) =>
            command.mutate({ params: { measureId: mine.measureId, reportId }, input }, { onSuccess: close })
          }
          onClose={close}
        />
      ) : null}
    </li>
  )
}

function useReportMine() {
  const t = useT()
  return useViewCommand(reportMyMeasure, {
    keep: (output) => [[listMyMeasures.route, {}], MyMeasures.parse(output)],
    refreshes: [listMeasureReports.route],
    onDone: () => showDone(t('reviews.measure.done')),
  })
}
