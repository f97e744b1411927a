import { Skeleton } from '@mantine/core'
import type { ReactNode } from 'react'
import { saveUnsavedFields } from '#web/autosave/unsaved-fields.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Banner } from '#web/ui/Banner.tsx'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Freshness } from '#web/ui/Freshness.tsx'
import { Page } from '#web/ui/Page.tsx'
import { SaveStatus } from '#web/ui/SaveStatus.tsx'
import type { ClassScreening } from '../contract/screening.ts'
import { classKindOf } from '../domain/class-kind.ts'
import { GridKeys } from './GridKeys.tsx'
import { GridLegend } from './GridLegend.tsx'
import { isDone } from './held-screening.ts'
import { schoolScreeningPath } from './paths.ts'
import { ScreeningGrid } from './ScreeningGrid.tsx'
import { ScreeningProgress } from './ScreeningProgress.tsx'
import { useClassScreening } from './use-class-screening.ts'
import { useSaveStates } from './use-save-states.ts'
import { useTellReplaced } from './use-tell-replaced.ts'

/** What other modules know of the class and its pupils. */
export interface KnownBeside {
  /** Said of the class before anybody is looked at; null: nothing. */
  ofClass: ReactNode
  /** Said beside a pupil, in a few words each. */
  ofPupil: (pupilId: string) => readonly string[]
}

interface ClassScreeningPageProps {
  classId: string
  /** Undefined while it is being asked: the grid waits for it, because whoever presses keys must not see rows move. */
  known: KnownBeside | undefined
}

/** A class of 25 in five minutes: pupils down, signs across, everything by keyboard, nothing to save by hand. */
export function ClassScreeningPage({ classId, known }: ClassScreeningPageProps) {
  const { t } = useI18n()
  const screening = useClassScreening(classId)
  const [state, report] = useSaveStates()
  const tellReplaced = useTellReplaced()
  const { class: screened, semester, semesterBefore, pupils, signs, can } = screening
  const kind = classKindOf(screened)
  const done = pupils.filter((pupil) => isDone(pupil, signs)).length
  return (
    <Page
      title={t(`screening.of.${kind}.title`, { className: screened.name })}
      subtitle={t('screening.grid.subtitle', {
        semester: semester.number,
        schoolYear: semester.schoolYear,
        school: screened.institution.name,
      })}
      crumbs={[
        { label: t(`screening.of.${kind}.screening`), to: schoolScreeningPath(screened.institution.id) },
      ]}
      actions={<ScreeningProgress kind={kind} done={done} total={pupils.length} />}
      note={<Freshness asOf={lastDay(screening)} />}
    >
      {known?.ofClass}
      {can.answer ? null : <Banner title={t(`screening.of.${kind}.readOnly`)} />}
      <SaveStatus state={state} onRetry={() => void saveUnsavedFields()} />
      {can.answer && pupils.length > 0 ? <GridKeys /> : null}
      <Card flush>
        {pupils.length === 0 ? (
          <EmptyState title={t(`screening.of.${kind}.empty`)}>
            {t(`screening.of.${kind}.emptyWhy`)}
          </EmptyState>
        ) : known === undefined ? (
          <Skeleton height={320} />
        ) : (
          <ScreeningGrid
            screening={screening}
            knownOf={known.ofPupil}
            startsFocused={can.answer && hasMouse()}
            onState={report}
            onReplaced={tellReplaced}
          />
        )}
      </Card>
      <GridLegend kind={kind} before={semesterBefore} />
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
