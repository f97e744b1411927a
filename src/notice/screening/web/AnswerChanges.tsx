import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Timeline } from '#web/ui/Timeline.tsx'
import { type AnswerChange, listScreeningHistory, type SignValue } from '../contract/screening.ts'
import { useLevelText } from './use-level-text.ts'

/** Answers about a pupil that no longer hold: who had said what, and what it was changed to. */
export function AnswerChanges({ pupilId }: { pupilId: string }) {
  const { t } = useI18n()
  const { rows } = useApiQuery(listScreeningHistory, { params: { pupilId } }, { staleTime: 0 })
  return (
    <Timeline
      label={t('screening.pupil.changedLabel')}
      items={rows.map((change) => ({
        id: change.id,
        on: change.on,
        content: <Change change={change} />,
        remark: change.by,
      }))}
    />
  )
}

function Change({ change }: { change: AnswerChange }) {
  const { t, f, locale } = useI18n()
  const levelText = useLevelText()
  const text = (value: SignValue) => (value === null ? t('screening.grid.noAnswer') : levelText(value))
  const words = {
    sign: locale === 'lv' ? change.shortLv : change.shortEn,
    before: text(change.before),
    after: text(change.after),
    day: f.date(change.beforeOn),
  }
  return change.beforeBy === ''
    ? t('screening.pupil.changeUnnamed', words)
    : t('screening.pupil.change', { ...words, by: change.beforeBy })
}
