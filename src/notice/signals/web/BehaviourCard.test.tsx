import { screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { Behaviour } from '../contract/behaviour.ts'
import { BehaviourCard } from './BehaviourCard.tsx'

const ELZA = 'dbb30c40-e22f-5dc0-b67f-1569c35f362a'

async function draw(behaviour: Behaviour) {
  fakeApi(() => ({ body: behaviour }))
  renderWeb(
    <Suspense fallback={null}>
      <BehaviourCard pupilId={ELZA} />
    </Suspense>,
  )
  await screen.findByRole('heading', { name: 'Uzvedības ieraksti' })
}

test('counts each kind by semester, praise first, and tells the remarks', async () => {
  await draw({
    until: '2026-11-19',
    semesters: [{ schoolYear: '2026/27', number: 1, praises: 3, reprimands: 2, incidents: 1 }],
    records: [
      { on: '2026-11-10', kind: 'reprimand', remark: 'Nav mājasdarba' },
      { on: '2026-10-08', kind: 'praise', remark: '' },
    ],
  })

  const [headings, row] = screen.getAllByRole('row').map((one) => one.textContent)
  expect(headings).toBe('SemestrisUzslavasAizrādījumiStarpgadījumi')
  expect(row).toContain('321')
  expect(screen.getByText('Dati līdz 19.11.2026.')).toBeDefined()
  expect(screen.getByText('10.11.2026., aizrādījums: Nav mājasdarba')).toBeDefined()
  expect(screen.getByText('08.10.2026., uzslava')).toBeDefined()
})

test('says so when there are none', async () => {
  await draw({ until: null, semesters: [], records: [] })

  expect(screen.getByText('Uzvedības ierakstu nav.')).toBeDefined()
  expect(screen.getByText('Šajā semestrī datu vēl nav')).toBeDefined()
})
