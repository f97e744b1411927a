import { type FocusEvent, useEffect, useRef, useState } from 'react'
import type { SaveState } from '#web/autosave/autosave-field.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { roles } from '#web/ui/table-roles.ts'
import { VisuallyHidden } from '#web/ui/VisuallyHidden.tsx'
import type { ClassScreening } from '../contract/screening.ts'
import { type ClassKind, classKindOf } from '../domain/class-kind.ts'
import type { GridPosition } from './grid-keys.ts'
import classes from './ScreeningGrid.module.css'
import { ScreeningRow } from './ScreeningRow.tsx'
import type { Replaced } from './use-tell-replaced.ts'

interface ScreeningGridProps {
  screening: ClassScreening
  /** What other modules know of a pupil, in a few words each. */
  knownOf?: (pupilId: string) => readonly string[]
  /** The first cell without an answer takes the focus once, when the grid appears. */
  startsFocused?: boolean
  onState: (field: string, state: SaveState<unknown>) => void
  /** A saved answer was replaced here. */
  onReplaced?: (replaced: Replaced) => void
}

/** Pupils down, signs across. One cell is in the order of the Tab key, the arrows lead to the others. */
export function ScreeningGrid({
  screening,
  knownOf = noneKnown,
  startsFocused = false,
  onState,
  onReplaced = nothing,
}: ScreeningGridProps) {
  const { t } = useI18n()
  const table = useRef<HTMLTableElement>(null)
  const [active, setActive] = useState<GridPosition>({ row: 0, column: 0 })
  const { pupils, signs } = screening
  const kind = classKindOf(screening.class)
  const focus = ({ row, column }: GridPosition) =>
    table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus()
  const start = useRef(startsFocused ? firstUnanswered(screening) : undefined)
  useEffect(() => {
    const cell = start.current
    if (cell === undefined) return
    const timer = setTimeout(() => {
      focus(cell)
      start.current = undefined
    }) // after the heading of the page has had the focus
    return () => clearTimeout(timer)
  })
  const follow = ({ target }: FocusEvent<HTMLElement>) => {
    const { row, column } = target.dataset
    if (row !== undefined && column !== undefined) setActive({ row: Number(row), column: Number(column) })
  }
  return (
    <div className={classes.container}>
      <table ref={table} {...roles.grid} className={classes.grid} onFocus={follow}>
        <caption>
          <VisuallyHidden>
            {t(`screening.of.${kind}.caption`, { className: screening.class.name })}
          </VisuallyHidden>
        </caption>
        <GridHead kind={kind} signs={signs} />
        <tbody {...roles.rowgroup}>
          {pupils.map((pupil, row) => (
            <ScreeningRow
              key={pupil.id}
              pupil={pupil}
              row={row}
              screening={screening}
              known={knownOf(pupil.id)}
              activeColumn={active.row === row ? active.column : undefined}
              onMove={focus}
              onState={onState}
              onReplaced={onReplaced}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const noneKnown = () => []
const nothing = () => undefined

function firstUnanswered({ pupils, signs }: ClassScreening): GridPosition | undefined {
  for (const [row, { answers }] of pupils.entries()) {
    const column = signs.findIndex(
      ({ code }) => (answers.find(({ sign }) => sign === code)?.value ?? null) === null,
    )
    if (column >= 0) return { row, column }
  }
  return undefined
}

function GridHead({ kind, signs }: { kind: ClassKind; signs: ClassScreening['signs'] }) {
  const { t, locale } = useI18n()
  return (
    <thead {...roles.rowgroup} className={classes.head}>
      <tr {...roles.row}>
        <th {...roles.columnheader} scope="col">
          {t(`screening.of.${kind}.pupil`)}
        </th>
        {signs.map((sign) => (
          <th
            key={sign.code}
            {...roles.columnheader}
            scope="col"
            className={classes.sign}
            title={locale === 'lv' ? sign.questionLv : sign.questionEn}
          >
            {locale === 'lv' ? sign.shortLv : sign.shortEn}
          </th>
        ))}
        <th {...roles.columnheader} scope="col">
          {t('screening.grid.known')}
        </th>
        <th {...roles.columnheader} scope="col">
          <VisuallyHidden>{t(`screening.of.${kind}.row`)}</VisuallyHidden>
        </th>
      </tr>
    </thead>
  )
}
