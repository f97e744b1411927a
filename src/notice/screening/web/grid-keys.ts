import type { SignValue } from '../contract/screening.ts'

export type GridPosition = { readonly row: number; readonly column: number }
export type GridSize = { readonly rows: number; readonly columns: number }

/** What a key means in the grid. */
export type GridKey =
  | { readonly kind: 'move'; readonly to: GridPosition }
  | { readonly kind: 'answer'; readonly value: SignValue; readonly to: GridPosition }
  | { readonly kind: 'confirm'; readonly to: GridPosition }
  | { readonly kind: 'note' }
  | { readonly kind: 'choose' }

type Pressed = { readonly key: string; readonly ctrlKey: boolean }

/** The meaning of a key at a cell; undefined leaves it to the browser. */
export function gridKey({ key, ctrlKey }: Pressed, at: GridPosition, size: GridSize): GridKey | undefined {
  if (/^[0-3]$/.test(key)) return { kind: 'answer', value: Number(key), to: nextCell(at, size) }
  switch (key) {
    case 'Delete':
    case 'Backspace':
      return { kind: 'answer', value: null, to: at }
    case 'Enter':
      return { kind: 'confirm', to: at.row + 1 < size.rows ? { row: at.row + 1, column: 0 } : at }
    case ' ':
      return { kind: 'choose' }
    case 'p':
    case 'P':
      return ctrlKey ? undefined : { kind: 'note' }
    default: {
      const to = movedBy(key, ctrlKey, at, size)
      return to === undefined ? undefined : { kind: 'move', to: within(to, size) }
    }
  }
}

/** After an answer the next sign, after the last one the next pupil. */
function nextCell({ row, column }: GridPosition, { rows, columns }: GridSize): GridPosition {
  if (column + 1 < columns) return { row, column: column + 1 }
  return row + 1 < rows ? { row: row + 1, column: 0 } : { row, column }
}

function movedBy(
  key: string,
  ctrlKey: boolean,
  { row, column }: GridPosition,
  { rows, columns }: GridSize,
): GridPosition | undefined {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrlKey ? rows - 1 : row, column: columns - 1 }
    default:
      return undefined
  }
}

function within({ row, column }: GridPosition, { rows, columns }: GridSize): GridPosition {
  return {
    row: Math.min(Math.max(row, 0), rows - 1),
    column: Math.min(Math.max(column, 0), columns - 1),
  }
}
