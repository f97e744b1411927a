import { z } from 'zod'
import { saveUnsavedFields } from '#web/autosave/unsaved-fields.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { Banner } from '#web/ui/Banner.tsx'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Freshness } from '#web/ui/Freshness.tsx'
import { Page } from '#web/ui/Page.tsx'
import { SaveStatus } from '#web/ui/SaveStatus.tsx'
import type { ClassScreening } from '../contract/screening.ts'
import { GridKeys } from './GridKeys.tsx'
import { GridLegend } from './GridLegend.tsx'
import { isDone } from './held-screening.ts'
import { schoolScreeningPath } from './paths.ts'
import { ScreeningGrid } from './ScreeningGrid.tsx'
import { ScreeningProgress } from './ScreeningProgress.tsx'
import { useClassScreening } from './use-class-screening.ts'
import { useSaveStates } from './use-save-states.ts'

const Ids = z.object({ classId: z.uuid() })

/** A class of 25 in five minutes: pupils down, signs across, everything by keyboard, nothing to save by hand. */
export function ClassScreeningPage() {
  const { t } = useI18n()
  const { classId } = usePathParams(Ids)
  const screening = useClassScreening(classId)
  const [state, report] = useSaveStates()
  const { class: screened, semester, pupils, signs, can } = screening
  const done = pupils.filter((pupil) => isDone(pupil, signs)).length
  return (
    <Page
      title={t('screening.grid.title', { className: screened.name })}
      subtitle={t('screening.grid.subtitle', {
        semester: semester.number,
        schoolYear: semester.schoolYear,
        school: screened.institution.name,
      })}
      crumbs={[{ label: t('screening.list.title'), to: schoolScreeningPath(screened.institution.id) }]}
      actions={<ScreeningProgress done={done} total={pupils.length} />}
      note={<Freshness asOf={lastDay(screening)} />}
    >
      {can.answer ? null : <Banner title={t('screening.grid.readOnly')} />}
      <SaveStatus state={state} onRetry={() => void saveUnsavedFields()} />
      {can.answer && pupils.length > 0 ? <GridKeys /> : null}
      <Card flush>
        {pupils.length === 0 ? (
          <EmptyState title={t('screening.grid.empty')}>{t('screening.grid.emptyWhy')}</EmptyState>
        ) : (
          <ScreeningGrid screening={screening} startsFocused={can.answer && hasMouse()} onState={report} />
        )}
      </Card>
      <GridLegend />
    </Page>
  )
}

/** A touch screen has no keys to begin with, and the focus would only scroll it. */
function hasMouse(): boolean {
  return window.matchMedia('(hover: hover) and (pointer: fine)').matches
}

function lastDay({ pupils }: ClassScreening): string | null {
  return (
    pupils
      .flatMap(({ journal }) => journal.absencesUntil ?? [])
      .toSorted()
      .at(-1) ?? null
  )
}
