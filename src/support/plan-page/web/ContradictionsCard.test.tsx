import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aPlanView } from '#support/plans/testing/views.ts'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { PlanContradictions } from '../contract/contradictions.ts'
import { ContradictionsCard } from './ContradictionsCard.tsx'
import { ContradictionsLine } from './ContradictionsLine.tsx'

const plan = aPlanView({ status: 'proposed' })
const other = '019ab000-0000-7000-8000-000000000002'
const hour = (startsAt: string, institutionName: string) => ({
  nameLv: 'Mentora atbalsts',
  nameEn: 'Mentor support',
  subject: null,
  heldOn: '2026-11-24',
  startsAt,
  minutes: 40,
  institutionName,
})
const found = {
  others: [
    {
      id: other,
      kind: 'crisis',
      status: 'open',
      schoolYear: '2026/27',
      semester: 1,
      institutionName: 'Upes skola',
      startsOn: '2026-11-16',
      endsOn: '2026-12-04',
    },
  ],
  contradictions: [
    {
      about: 'measure-twice',
      what: { nameLv: 'Konsultācija', nameEn: 'Consultation', subject: 'Fizika' },
      otherPlanId: other,
    },
    { about: 'hours-meet', hours: [hour('13:10', 'Kalna skola'), hour('13:30', 'Upes skola')] },
  ],
}

test('the card tells of the other plan and of what stands twice, with the way there', async () => {
  fakeApi(() => ({ body: found satisfies Loose }))
  renderWeb(<ContradictionsCard plan={plan} />)

  expect(await screen.findByRole('region', { name: 'Citi plāni un pretrunas' })).toBeDefined()
  expect(screen.getByText('Upes skola · 16.11.2026.–04.12.2026.')).toBeDefined()
  expect(screen.getByText('Konsultācija: Fizika')).toBeDefined()
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    `/plans/${other}`,
    `/plans/${other}`,
  ])
  expect(screen.getByText('24.11.2026.: divas nodarbības vienā laikā.')).toBeDefined()
  expect(screen.getByText('Mentora atbalsts, Upes skola, 13:30–14:10')).toBeDefined()
})

test('above approval stands how many there are, in the grammar of the number', async () => {
  fakeApi(() => ({ body: found satisfies Loose }))
  renderWeb(<ContradictionsLine plan={plan} />)

  const line = await screen.findByRole('link', { name: 'Pirms apstiprināšanas: 2 pretrunas' })
  expect(line.getAttribute('href')).toBe('#plan-contradictions')
})

test('nothing stands there where nothing was found', async () => {
  const calls = fakeApi(() => ({ body: { others: [], contradictions: [] } }))
  const { container } = renderWeb(<ContradictionsCard plan={plan} />)

  await expect.poll(() => calls.length).toBe(1)
  await expect.poll(() => container.querySelector('section, .mantine-Loader-root')).toBeNull()
  expect(screen.queryByText('Citi plāni un pretrunas')).toBeNull()
})

/** As the API sends it, before ids are checked. */
type Loose = { readonly [Part in keyof PlanContradictions]: readonly object[] }
