import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderPage } from '#web/testing/render-web.tsx'
import { aFormRisk, anAnswer, anAssessmentView } from '../testing/views.ts'
import { PaperForm } from './PaperForm.tsx'

const form = {
  groups: [
    {
      code: 'school_environment',
      nameLv: 'Skolas vides riski',
      nameEn: 'School environment risks',
      risks: [
        aFormRisk(),
        aFormRisk({ code: 'R23-S04', nameLv: 'Otrgadniecība', scale: 'yes_no' }),
        aFormRisk({ code: 'R23-S05', nameLv: 'Grūtības mācību satura apguvē' }),
        aFormRisk({ code: 'R23-S06', nameLv: 'Konflikti ar pedagogiem' }),
      ],
    },
  ],
}

const assessment = anAssessmentView({
  status: 'completed',
  completedAt: '2026-11-20T11:00:00.000Z',
  completedBy: 'Ilze Priede',
  level: 'regular',
  answers: [
    anAnswer({ frequency: 2, note: 'Pirmdienās.' }),
    anAnswer({ riskCode: 'R23-S04', intensity: null, present: false, frequency: null }),
    anAnswer({ riskCode: 'R23-S05', intensity: 0, frequency: null }),
  ],
})

const cellsOf = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

test('a cross stands under what was seen, also where a risk was looked at and not found; what nobody looked at is empty', async () => {
  fakeApi(() => ({ body: form }))
  renderPage(() => <PaperForm assessment={assessment} />)

  await screen.findByRole('table', { name: 'Skolas vides riski: vērtē pēc izpausmes līmeņa' })

  expect(cellsOf(/Neattaisnoti/)).toEqual(['1', '', '', 'X', '', '2'])
  expect(cellsOf(/Grūtības/)).toEqual(['3', 'X', '', '', '', ''])
  expect(cellsOf(/Konflikti/)).toEqual(['4', '', '', '', '', ''])
  const presence = screen.getByRole('table', { name: 'Skolas vides riski: ir vai nav' })
  expect(within(presence).getByRole('row', { name: /Otrgadniecība/ }).textContent).toBe('2OtrgadniecībaX')
  expect(screen.getByText('Pirmdienās.')).toBeDefined()
})

test('the paper says who saw it, when, and what follows, in Latvian whatever the page around it speaks', async () => {
  fakeApi(() => ({ body: form }))
  renderPage(() => <PaperForm assessment={assessment} />)

  const paper = await screen.findByRole('article')

  expect(paper.getAttribute('lang')).toBe('lv')
  expect(screen.getByText('Skatīti 3 no 4 riskiem, atrasti 1. Izriet: regulārs atbalsts.')).toBeDefined()
  expect(screen.getByText('Ilze Priede, klases audzināšana')).toBeDefined()
  expect(screen.getByText('20.11.2026.')).toBeDefined()
})
