import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { AssessmentHint } from '../contract/assessment-hints.ts'
import { aFormRisk, anAssessmentView } from '../testing/views.ts'
import { WithHints } from './known-hints.tsx'
import { RiskQuestion } from './RiskQuestion.tsx'

const hints: AssessmentHint[] = [
  { kind: 'absence', unit: 'lessons', count: 22, until: '2026-11-14' },
  { kind: 'marks', lowSubjects: [{ nameLv: 'Matemātika', nameEn: 'Mathematics' }], until: '2026-11-12' },
  { kind: 'marks', lowSubjects: [], until: '2026-11-12' },
  { kind: 'behaviour', reprimands: 2, incidents: 1, until: '2026-11-13' },
  {
    kind: 'screening',
    sign: { nameLv: 'Kavējumi', nameEn: 'Absences' },
    value: 3,
    by: 'Ilze Priede',
    at: '2026-05-12T09:00:00.000Z',
  },
]

function draw(risk: string, assessment = anAssessmentView()) {
  fakeApi(() => ({ body: { rows: [{ riskCode: risk, hints }] } }))
  renderWeb(
    <WithHints assessment={assessment}>
      <RiskQuestion risk={aFormRisk()} assessment={assessment} />
    </WithHints>,
  )
}

test('what is known stands beside the question, and answers nothing', async () => {
  draw('R23-S02')

  const list = await screen.findByRole('list', { name: 'Kas jau zināms: Neattaisnoti mācību kavējumi' })
  expect([...list.children].map((line) => line.textContent)).toEqual([
    'Dati: 22 neattaisnotas stundas šajā semestrī (līdz 14.11.2026.)',
    'Dati: vidējais vērtējums zem 4: Matemātika (līdz 12.11.2026.)',
    'Dati: nevienā mācību priekšmetā vidējais vērtējums nav zem 4 (līdz 12.11.2026.)',
    'Dati: šajā semestrī aizrādījumi: 2, starpgadījumi: 1 (līdz 13.11.2026.)',
    'Klases vērojumā (kavējumi): vienmēr, Ilze Priede 12.05.2026.',
  ])
  expect(screen.getAllByRole('radio').some((radio) => radio.matches(':checked'))).toBe(false)
})

test('another risk has nothing beside it', async () => {
  draw('R23-S01')

  await screen.findAllByRole('radio')
  expect(screen.queryByText(/Dati:/)).toBeNull()
})

test('who only reads a colleague’s assessment is shown the answers alone', async () => {
  draw('R23-S02', anAssessmentView({ can: { edit: false, complete: false, openPlan: false, assess: true } }))

  await screen.findAllByRole('radio')
  expect(screen.queryByText(/Dati:/)).toBeNull()
})
