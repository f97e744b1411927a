import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { Figures, Overview } from '../contract/overview.ts'
import { OverviewView } from './OverviewView.tsx'

const figures: Figures = {
  learners: 500,
  plans: 40,
  pupils: 38,
  decreased: 70,
  unchanged: 20,
  increased: 10,
  medianDays: 4,
  unanswered: 2,
}

function anOverview(overrides: Partial<Overview> = {}): Overview {
  return {
    places: 'institutions',
    municipality: { id: '01890000-0000-7000-8000-000000000001', name: 'Cēsu novads' },
    schoolYear: '2025/26',
    schoolYears: ['2026/27', '2025/26'],
    asOf: '2026-11-20T10:00:00Z',
    territory: { scheme: '2025', validFrom: '2025-07-01' },
    published: false,
    rows: [
      {
        id: '01890000-0000-7000-8000-000000000002',
        name: 'Lauku pamatskola',
        figures: { ...figures, plans: 7 },
      },
      { id: '01890000-0000-7000-8000-000000000003', name: 'Pilsētas vidusskola', figures },
    ],
    total: figures,
    before: { schoolYear: '2024/25', total: { ...figures, medianDays: 9 } },
    ...overrides,
  }
}

async function show(overview: Overview): Promise<void> {
  fakeApi(() => ({
    body: { person: { id: 'x', givenName: 'Māra', familyName: 'Ozola' }, roles: [], can: {} },
  }))
  renderWeb(<OverviewView overview={overview} onChoose={() => undefined} />)
  await screen.findByRole('heading', { name: 'Vai atbalsts palīdz?' })
}

const addressOf = (link: HTMLElement) => decodeURIComponent(link.getAttribute('href') ?? '')
const tileOf = (label: string): HTMLElement => {
  const tile = screen.getByText(label).closest('dl')
  if (tile === null) throw new Error(`no tile ${label}`)
  return tile
}
const rowNames = () =>
  screen.getAllByRole('row').flatMap((row) =>
    within(row)
      .queryAllByRole('rowheader')
      .map((cell) => cell.textContent),
  )

describe('the overview', () => {
  test('shows shares of what became of the risks, and opens each figure to its records', async () => {
    await show(anOverview())

    const row = screen.getByRole('row', { name: /Pilsētas vidusskola/ })
    expect(row.textContent).toMatch(/70\s%.*20\s%.*10\s%/)
    const plans = within(row).getByRole('link', { name: /^40.*Pilsētas/ })
    expect(addressOf(plans)).toBe(
      '/plans?schoolYear=2025/26&institutionId=01890000-0000-7000-8000-000000000003&opened=yes',
    )
  })

  test('begins with the most plans and sorts by another figure when asked', async () => {
    await show(anOverview())
    const before = rowNames()

    await userEvent.click(screen.getByRole('button', { name: /Skola/ }))

    expect(before).toEqual(['Pilsētas vidusskola', 'Lauku pamatskola'])
    expect(rowNames()).toEqual(['Lauku pamatskola', 'Pilsētas vidusskola'])
  })

  test('says that a published figure is hidden, and opens nothing', async () => {
    const hidden: Figures = { ...figures, plans: 'hidden', decreased: 'hidden', unanswered: 'hidden' }
    const [first, second] = anOverview().rows
    const rows = [{ ...first, figures: hidden }, second].filter(
      (row) => row !== undefined,
    ) as Overview['rows']

    await show(anOverview({ published: true, rows }))

    expect(screen.getByRole('row', { name: /Lauku pamatskola/ }).textContent).toContain('slēpts')
    expect(within(screen.getByRole('table')).queryAllByRole('link')).toEqual([])
    expect(screen.getByText(/Skaitļi no 1 līdz 4 ir slēpti/)).toBeDefined()
  })

  test('shows the outcomes of the year before while nothing has been evaluated, and opens those', async () => {
    const none = { ...figures, decreased: 0, unchanged: 0, increased: 0 }
    const before = { schoolYear: '2025/26', total: { ...figures, decreased: 60 } }

    await show(anOverview({ schoolYear: '2026/27', total: none, rows: [], before }))

    const tile = tileOf('Riski mazinājušies')
    expect(tile.textContent).toMatch(/67\s%.*2025\/26 · no 90 izvērtētiem riskiem · šogad vēl nav izvērtēti/)
    expect(addressOf(within(tile).getByRole('link'))).toMatch(
      /^\/plans\?schoolYear=2025\/26&municipalityId=.*&opened=yes&outcome=decreased$/,
    )
  })

  test('compares with the year before, and opens the days to the answers that they count', async () => {
    await show(anOverview())

    expect(tileOf('Riski mazinājušies').textContent).toMatch(/70\s%.*no 100 .* pirms gada 70\s%/)
    const days = tileOf('Pamanīts → rīcība')
    expect(days.textContent).toContain('pirms gada 9 dienas')
    expect(addressOf(within(days).getByRole('link'))).toMatch(/^\/flags\?state=answered&schoolYear=2025\/26&/)
  })

  test('opens the total of a single school to that school', async () => {
    const [school] = anOverview().rows

    await show(anOverview({ rows: school === undefined ? [] : [school] }))

    expect(addressOf(within(tileOf('Atbalsta plāni')).getByRole('link'))).toBe(
      `/plans?schoolYear=2025/26&institutionId=${school?.id}&opened=yes`,
    )
  })
})
