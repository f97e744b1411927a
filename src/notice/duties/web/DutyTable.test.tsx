import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { DutyActionId, DutyId } from '../contract/duty.ts'
import { aDutyRow } from '../testing/views.ts'
import { DutyTable } from './DutyTable.tsx'

const noMore = { available: false, loading: false, load: () => {} }

test('each duty says whose it is, how much was missed, how its clock stands and what the municipality did', () => {
  const late = aDutyRow({
    id: '01a20000-0000-7000-8000-0000000000d4' as DutyId,
    basis: 'days',
    counted: 4,
    state: 'late',
    schoolDaysLeft: -1,
    livesElsewhere: true,
    municipalActions: [
      {
        id: '01a20000-0000-7000-8000-0000000000f1' as DutyActionId,
        kind: 'asked_school',
        onDate: '2026-11-20',
        municipalityName: 'Cēsu novads',
      },
    ],
  })
  renderWeb(<DutyTable rows={[aDutyRow(), late]} more={noMore} empty={null} />)

  const [, first, second] = screen.getAllByRole('row')
  if (first === undefined || second === undefined) throw new Error('there are two rows')
  expect(within(first).getByRole('link', { name: 'Liepiņa Elza' }).getAttribute('href')).toBe(
    `/duties/${aDutyRow().id}`,
  )
  expect(first.textContent).toContain('22 neattaisnoti kavētas stundas 1. semestrī')
  expect(first.textContent).toContain('līdz 27.11., atlikušas 3 mācību dienas')
  expect(second.textContent).toContain('4 neattaisnoti kavētas dienas 1. semestrī')
  expect(second.textContent).toContain('par 1 mācību dienu')
  expect(second.textContent).toContain('dzīvo citā pašvaldībā')
  expect(second.textContent).toContain('1 ieraksts')
})
