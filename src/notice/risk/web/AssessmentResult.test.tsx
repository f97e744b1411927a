import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderPage } from '#web/testing/render-web.tsx'
import type { AssessmentView } from '../contract/assessment.ts'
import type { AssessmentForm } from '../contract/assessment-form.ts'
import { aFormRisk, anAnswer, anAssessmentView } from '../testing/views.ts'
import { AssessmentResult } from './AssessmentResult.tsx'

const form: AssessmentForm = {
  groups: [
    {
      code: 'family',
      nameLv: 'Ģimenes riski',
      nameEn: 'Family risks',
      risks: [
        aFormRisk({ code: 'R23-F01', nameLv: 'Daudzbērnu ģimene' }),
        aFormRisk({ code: 'R23-F12', nameLv: 'Vecāku atbalsta trūkums' }),
        aFormRisk({ code: 'R23-F15', nameLv: 'Atkarības problēmas' }),
      ],
    },
  ],
}

const completed = anAssessmentView({
  status: 'completed',
  level: 'regular',
  completedBy: 'Ilze Priede',
  completedAt: '2026-11-20T11:00:00.000Z',
  answers: [
    anAnswer({ riskCode: 'R23-F12', frequency: 2, note: 'Mamma strādā ārzemēs.' }),
    anAnswer({ riskCode: 'R23-F01', intensity: 0, frequency: null }),
  ],
  texts: {
    strengths: { value: 'Labi zīmē.', version: 1 },
    pupil_view: { value: 'Man patīk bioloģija.', version: 1 },
    summary: { value: 'Runāsim ar mammu.', version: 1 },
  },
})

async function draw(overrides: Partial<AssessmentView> = {}, isNew = false) {
  renderPage(() => <AssessmentResult assessment={{ ...completed, ...overrides }} form={form} isNew={isNew} />)
  await screen.findByRole('heading', { name: 'Rezultāts' })
}

test('what follows, what was found and what goes well stand first, without a field of a form', async () => {
  await draw()

  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Rezultāts',
    'Kas atrasts',
    'Stiprās puses un skolēna vārdi',
    'Skatīts, bet nav atrasts',
  ])
  expect(screen.getByText('Izriet: Regulārs atbalsts')).toBeDefined()
  expect(screen.getByText('Izvērtēti 2 no 3 riskiem: atrasti 1, skatīti un nav atrasti 1.')).toBeDefined()
  const found = within(screen.getByRole('region', { name: 'Kas atrasts' }))
  expect(found.getByText('Vecāku atbalsta trūkums', { exact: false })).toBeDefined()
  expect(found.getByText('Mamma strādā ārzemēs.')).toBeDefined()
  expect(found.queryByText('Daudzbērnu ģimene')).toBeNull()
  for (const text of ['Labi zīmē.', 'Man patīk bioloģija.', 'Runāsim ar mammu.'])
    expect(screen.getByText(text)).toBeDefined()
  expect(screen.queryAllByRole('radio')).toEqual([])
  expect(screen.queryAllByRole('textbox')).toEqual([])
})

test('who looked at some risks only is not told that no support is needed', async () => {
  await draw({ level: 'none', answers: [] })

  expect(screen.getByText(/^Skatītajos riskos nekas neliecina/)).toBeDefined()
  expect(screen.queryByText(/^Izriet:/)).toBeNull()
})

test.each([
  ['basic', /^Īpaši liela ietekme pamatskolā, tāpēc profilaktisko darbu sāciet uzreiz/],
  ['secondary', /^Datos balstīta ietekmes izvērtējuma šim riskam nav/],
] as const)(
  'why the level follows, and what the handbook says of a risk at the stage %s',
  async (stage, text) => {
    await draw({ pupil: { ...completed.pupil, stage } })

    expect(
      screen.getByText(/^Kāds no atrastajiem riskiem atkārtojas: vajadzīgs regulārs atbalsts/),
    ).toBeDefined()
    expect(screen.getByText(text)).toBeDefined()
  },
)

test('of a stage whose level our copy of the handbook has lost nothing is said', async () => {
  await draw({ pupil: { ...completed.pupil, stage: 'primary' } })

  expect(screen.queryByText(/ietekme sākumskolā|ietekmes izvērtējuma/)).toBeNull()
})

test('what was not found is folded with its counts, opens, and is there for paper all the time', async () => {
  await draw()
  const fold = screen.getByRole('button', { name: 'Ģimenes riski: nav atrasti 1, nav skatīti 1' })
  const content = document.getElementById(fold.getAttribute('aria-controls') ?? '')

  expect(fold.getAttribute('aria-expanded')).toBe('false')
  expect(content?.textContent).toContain('Daudzbērnu ģimene')
  expect(content?.textContent).toContain('Nav skatīti: Atkarības problēmas.')
  expect(content?.dataset.closed).toBe('true')
  await userEvent.click(fold)

  expect(fold.getAttribute('aria-expanded')).toBe('true')
  expect(content?.dataset.closed).toBeUndefined()
})

test('whoever comes to read it is not moved', async () => {
  await draw()

  expect(document.activeElement).toBe(document.body)
})

test('whoever has just completed it is taken to what followed', async () => {
  await draw({}, true)

  expect(document.activeElement?.textContent).toContain('Izriet: Regulārs atbalsts')
})

test('without words it says that nobody wrote any down', async () => {
  const empty = { value: '', version: 0 }
  await draw({ texts: { strengths: empty, pupil_view: empty, summary: empty } })

  expect(screen.getByText('Stiprās puses un skolēna vārdi šajā izvērtējumā nav pierakstīti.')).toBeDefined()
})

test('what it answered is said with the result', async () => {
  await draw({ flags: [{ facts: { rule: 'unexcused-lessons', lessons: 22, limit: 20 }, risks: [] }] })

  expect(screen.getByText(/^Ar šo izvērtējumu atbildēts uz pamanīto: 22 neattaisnotas stundas/)).toBeDefined()
})
