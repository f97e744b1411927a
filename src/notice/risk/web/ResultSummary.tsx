import { Group } from '@mantine/core'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { AssessmentView } from '../contract/assessment.ts'
import { countsOf, type GroupResult } from '../domain/assessment-result.ts'
import { AnsweredFlags } from './AnsweredFlags.tsx'
import classes from './AssessmentResult.module.css'
import { OpenPlan } from './OpenPlan.tsx'

interface ResultSummaryProps {
  assessment: AssessmentView
  groups: readonly GroupResult[]
}

/** The kind of support that follows, how much was looked at, who says so, and what to do next. */
export function ResultSummary({ assessment, groups }: ResultSummaryProps) {
  const { t, f } = useI18n()
  const count = (key: 'found' | 'notFound') => groups.reduce((sum, group) => sum + group[key].length, 0)
  const looked = count('found') + count('notFound')
  const notLooked = groups.flatMap((group) => group.notLooked)
  const { completedAt, completedBy, level } = assessment
  return (
    <Card title={t('assessments.result.title')}>
      <p className={classes.level}>
        {level === 'none' && notLooked.length > 0
          ? t('assessments.result.noneOfLooked')
          : t('risk.assessment.levelThen', { level: t(`risk.support.${level}`) })}
      </p>
      <p>{t(`assessments.result.because.${level}`)}</p>
      <p>
        {t('assessments.result.counts', {
          count: looked,
          total: looked + notLooked.length,
          found: count('found'),
          notFound: count('notFound'),
        })}
      </p>
      {notLooked.length === 0 ? null : <p>{t('assessments.result.onlyLooked', countsOf(notLooked))}</p>}
      <AnsweredFlags assessment={assessment} />
      {assessment.texts.summary.value === '' ? null : (
        <p className={classes.text}>{assessment.texts.summary.value}</p>
      )}
      {completedAt === null || completedBy === null ? null : (
        <p className={classes.remark}>
          {t('risk.assessment.completed', { by: completedBy, at: f.dateTime(completedAt) })}
        </p>
      )}
      {assessment.can.openPlan ? (
        <Group data-no-print>
          <OpenPlan assessment={assessment} />
        </Group>
      ) : null}
    </Card>
  )
}
