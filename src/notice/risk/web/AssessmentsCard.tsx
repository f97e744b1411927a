import { PupilId } from '#foundation/people/contract/ids.ts'
import type { RouteOutput } from '#platform/http/api-route.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { Timeline } from '#web/ui/Timeline.tsx'
import { listAssessments } from '../contract/assessment.ts'
import { foundByAny, newestRound } from '../domain/compare-assessments.ts'
import classes from './AssessmentsCard.module.css'
import { FoundRisks } from './FoundRisks.tsx'
import { assessmentPath, comparisonPath } from './paths.ts'
import { StartAssessmentButton } from './StartAssessmentButton.tsx'

interface AssessmentsCardProps {
  pupilId: string
  canStart: boolean
  /** For paper: only the newest assessments that are completed; of those being written only how many. */
  brief?: boolean
}

type AssessmentRow = RouteOutput<typeof listAssessments>['rows'][number]

/** How many assessments a short card shows. */
const SHOWN_IN_BRIEF = 2

/** The pupil's assessments, with the risks that anybody found in the newest round. */
export function AssessmentsCard({ pupilId, canStart, brief = false }: AssessmentsCardProps) {
  const { t } = useI18n()
  const { rows } = useApiQuery(listAssessments, { params: { pupilId: PupilId.parse(pupilId) } })
  const round = newestRound(rows)
  const newest = round.at(-1)
  const told = brief ? rows.filter(isCompleted).slice(0, SHOWN_IN_BRIEF) : rows
  const beingWritten = brief ? rows.filter((row) => !isCompleted(row)).length : 0
  return (
    <Card title={t('risk.assessment.found')}>
      {rows.length === 0 ? <EmptyState title={t('risk.assessment.historyEmpty')} /> : null}
      {newest === undefined ? null : <FoundRisks risks={foundByAny(round)} assessors={round.length} />}
      {newest === undefined || round.length < 2 ? null : (
        <p data-no-print>
          <TextLink to={comparisonPath(pupilId, newest.id)}>
            {t('assessments.compare.open', { count: round.length })}
          </TextLink>
        </p>
      )}
      {told.length === 0 ? null : (
        <Timeline
          label={t('risk.assessment.history')}
          items={told.map((row) => ({
            id: row.id,
            on: row.completedAt ?? row.startedAt,
            content: (
              <div>
                <TextLink to={assessmentPath(pupilId, row.id)} strong>
                  {t('risk.assessment.titleBy', { edition: row.classifierVersion })}
                </TextLink>
              </div>
            ),
            remark:
              row.status === 'draft'
                ? t('risk.assessment.draft')
                : `${t(`risk.support.${row.level ?? 'none'}`)} · ${row.by}`,
          }))}
        />
      )}
      {beingWritten === 0 ? null : <p>{t('risk.assessment.beingWritten', { count: beingWritten })}</p>}
      {canStart ? (
        <div data-no-print className={classes.start}>
          <StartAssessmentButton pupilId={pupilId} edition="2018" />
          <p className={classes.hint}>{t('risk.assessment.startByHint')}</p>
        </div>
      ) : null}
    </Card>
  )
}

function isCompleted({ status }: AssessmentRow): boolean {
  return status === 'completed'
}
