import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { renderWeb } from '../testing/render-web.tsx'
import { type Column, DataTable } from './DataTable.tsx'

interface School {
  id: string
  name: string
  plans: number
}

const columns: Column<School>[] = [
  { key: 'name', header: 'Skola', rowHeader: true, sortable: true, cell: (school) => school.name },
  { key: 'plans', header: 'Plāni', align: 'end', cell: (school) => school.plans },
]
const schools = [
  { id: 'a', name: 'Liepas pamatskola', plans: 83 },
  { id: 'b', name: 'Cēsu 2. pamatskola', plans: 227 },
]
const common = {
  caption: 'Plāni pa skolām',
  columns,
  rowKey: (school: School) => school.id,
  empty: 'Nav skolu',
}

describe('DataTable', () => {
  it('has a name, column headers and row headers', () => {
    renderWeb(<DataTable {...common} rows={schools} />)

    const table = screen.getByRole('table', { name: 'Plāni pa skolām' })
    const row = within(table).getByRole('row', { name: /Liepas pamatskola/ })
    expect(within(table).getByRole('columnheader', { name: 'Plāni' })).toBeDefined()
    expect(within(row).getByRole('rowheader').textContent).toBe('Liepas pamatskola')
    expect(within(row).getByRole('cell').textContent).toContain('83')
  })

  it('says how it is sorted and asks for the opposite order', async () => {
    const onSort = vi.fn()
    renderWeb(
      <DataTable
        {...common}
        rows={schools}
        sort={{ column: 'name', direction: 'ascending' }}
        onSort={onSort}
      />,
    )

    await userEvent.click(screen.getByRole('button', { name: 'Skola' }))

    expect(screen.getByRole('columnheader', { name: 'Skola' }).getAttribute('aria-sort')).toBe('ascending')
    expect(onSort).toHaveBeenCalledWith({ column: 'name', direction: 'descending' })
  })

  it('shows what it is given instead of an empty table', () => {
    renderWeb(<DataTable {...common} rows={[]} />)

    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByText('Nav skolu')).toBeDefined()
  })

  it('is busy while the first rows load', () => {
    renderWeb(<DataTable {...common} rows={undefined} />)

    expect(screen.getByRole('table').getAttribute('aria-busy')).toBe('true')
  })

  it('loads more on request', async () => {
    const load = vi.fn()
    renderWeb(<DataTable {...common} rows={schools} more={{ available: true, loading: false, load }} />)

    await userEvent.click(screen.getByRole('button', { name: 'Rādīt vēl' }))

    expect(load).toHaveBeenCalledOnce()
  })
})
