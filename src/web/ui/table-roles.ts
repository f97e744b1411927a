/** A table shown as cards changes `display`, and browsers then forget that it is a table: these roles remind them. `grid`: one that is moved in by arrows. */
export const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  rowheader: { role: 'rowheader' },
  columnheader: { role: 'columnheader' },
  cell: { role: 'cell' },
  grid: { role: 'grid' },
  gridcell: { role: 'gridcell' },
} as const
