import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { AssessmentView } from '../contract/assessment.ts'
import type { AssessmentForm } from '../contract/assessment-form.ts'
import { aFormRisk, anAnswer, anAssessmentView } from '../testing/views.ts'
import { CompleteAssessment } from './CompleteAssessment.tsx'
import { RiskGroup } from './RiskGroup.tsx'
import { useMissingFrequency } from './use-missing-frequency.ts'

const group = {
  code: 'family',
  nameLv: 'Ģimenes riski',
  nameEn: 'Family risks',
  risks: [
    aFormRisk({ code: 'R23-F01', nameLv: 'Daudzbērnu ģimene', important: false }),
    aFormRisk({ code: 'R23-F12', nameLv: 'Vecāku atbalsta trūkums', important: false }),
    aFormRisk({ code: 'R23-F15', nameLv: 'Atkarības problēmas', important: false }),
  ],
}

function Form({ assessment }: { assessment: AssessmentView }) {
  const form: AssessmentForm = { groups: [group] }
  const missing = useMissingFrequency(assessment, form)
  return (
    <>
      <RiskGroup group={group} assessment={assessment} missing={missing} />
      <CompleteAssessment assessment={assessment} missing={missing} />
    </>
  )
}

const found = anAssessmentView({
  answers: [
    anAnswer({ riskCode: 'R23-F15', frequency: null }),
    anAnswer({ riskCode: 'R23-F12', frequency: null }),
    anAnswer({ riskCode: 'R23-F01', frequency: 2 }),
  ],
})

const firstChoice = (risk: string) =>
  within(screen.getByRole('group', { name: `Kopš kura laika: ${risk}` })).getByRole('radio', {
    name: 'pirmreizēji',
  })

test('a refused completion names the risks without a frequency and takes the person to the first', async () => {
  const message = 'Norādiet, kopš kura laika tas ir, 2 atrastajiem riskiem: no tā atkarīgs atbalsta veids.'
  fakeApi(() => ({ status: 422, body: { code: 'risk.frequency-missing', message } }))
  renderWeb(<Form assessment={found} />)

  await userEvent.click(screen.getByRole('button', { name: 'Pabeigt izvērtējumu' }))

  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain(message)
  expect(
    within(alert)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Vecāku atbalsta trūkums', 'Atkarības problēmas'])
  expect(document.activeElement).toBe(firstChoice('Vecāku atbalsta trūkums'))
  expect(
    screen.getByRole('group', {
      name: 'Kopš kura laika: Vecāku atbalsta trūkums',
      description: 'Norādiet, kopš kura laika: pirmreizēji, atkārtoti vai ilgstoši.',
    }),
  ).toBeDefined()
  expect(
    screen.getByRole('group', { name: 'Kopš kura laika: Daudzbērnu ģimene', description: '' }),
  ).toBeDefined()
})

test('each of the others is one link away, also in a group that was closed meanwhile', async () => {
  fakeApi(() => ({ status: 422, body: { code: 'risk.frequency-missing', message: 'Norādiet biežumu.' } }))
  renderWeb(<Form assessment={found} />)
  await userEvent.click(screen.getByRole('button', { name: 'Pabeigt izvērtējumu' }))
  const link = await screen.findByRole('link', { name: 'Atkarības problēmas' })
  const details = firstChoice('Atkarības problēmas').closest('details')
  details?.removeAttribute('open')

  await userEvent.click(link)

  expect(details?.open).toBe(true)
  expect(document.activeElement).toBe(firstChoice('Atkarības problēmas'))
})

test('any other refusal is said as it is, and moves nobody', async () => {
  fakeApi(() => ({
    status: 422,
    body: { code: 'risk.assessment-empty', message: 'Vēl nav izvērtēts neviens risks.' },
  }))
  renderWeb(<Form assessment={anAssessmentView()} />)
  const complete = screen.getByRole('button', { name: 'Pabeigt izvērtējumu' })

  await userEvent.click(complete)

  expect((await screen.findByRole('alert')).textContent).toBe('Vēl nav izvērtēts neviens risks.')
  expect(document.activeElement).toBe(complete)
})

test('before it is completed the button says what that answers', () => {
  fakeApi(() => undefined)
  const flags = [{ facts: { rule: 'unexcused-lessons' as const, lessons: 22, limit: 20 }, risks: [] }]
  renderWeb(<Form assessment={anAssessmentView({ flags })} />)

  expect(
    screen.getByRole('button', {
      name: 'Pabeigt izvērtējumu',
      description:
        'Kad izvērtējums būs pabeigts, tas būs arī atbilde uz pamanīto: 22 neattaisnotas stundas šajā semestrī, robeža 20.',
    }),
  ).toBeDefined()
})
