import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { aFormRisk, anAnswer, anAssessmentView } from '../testing/views.ts'
import { RiskQuestion } from './RiskQuestion.tsx'

const saved = { body: { version: 1, savedAt: '2026-11-20T12:02:00.000Z' } }
const choice = (name: string) => screen.getByRole('radio', { name })

test('asks since when only about a risk that was observed', async () => {
  fakeApi(() => saved)
  renderWeb(<RiskQuestion risk={aFormRisk()} assessment={anAssessmentView()} />)
  expect(screen.queryByRole('radio', { name: 'ilgstoši' })).toBeNull()

  await userEvent.click(choice('bieži'))

  expect(choice('ilgstoši')).toBeDefined()
})

test('saves itself with the version that was read, and says so', async () => {
  const calls = fakeApi(() => saved)
  renderWeb(<RiskQuestion risk={aFormRisk()} assessment={anAssessmentView()} />)

  await userEvent.click(choice('bieži'))

  expect(await screen.findByText(/Saglabāts/, {}, { timeout: 4000 })).toBeDefined()
  expect(calls.at(-1)).toMatchObject({
    method: 'PUT',
    body: { value: { intensity: 2, present: null, frequency: null, note: '' }, version: 0 },
  })
})

test('forgets the frequency when the risk turns out not to be there', async () => {
  const calls = fakeApi(() => saved)
  const answer = anAnswer({ frequency: 3, version: 4 })
  renderWeb(<RiskQuestion risk={aFormRisk()} assessment={anAssessmentView({ answers: [answer] })} />)

  await userEvent.click(choice('nav novērots'))

  await screen.findByText(/Saglabāts/, {}, { timeout: 4000 })
  expect(calls.at(-1)?.body).toMatchObject({ value: { intensity: 0, frequency: null }, version: 4 })
})

test('says where a refused completion lacks the frequency', () => {
  const answer = anAnswer({ frequency: null })

  renderWeb(
    <RiskQuestion risk={aFormRisk()} assessment={anAssessmentView({ answers: [answer] })} isMissing />,
  )

  expect(screen.getByText('Norādiet, kopš kura laika: pirmreizēji, atkārtoti vai ilgstoši.')).toBeDefined()
})

test('offers yes and no where a level makes no sense', () => {
  renderWeb(<RiskQuestion risk={aFormRisk({ scale: 'yes_no' })} assessment={anAssessmentView()} />)

  expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual(['false', 'true'])
})

test('a completed assessment can be read and not changed', () => {
  const assessment = anAssessmentView({
    status: 'completed',
    can: { edit: false, complete: false, openPlan: true, assess: false },
  })

  renderWeb(<RiskQuestion risk={aFormRisk()} assessment={assessment} />)

  expect(screen.getAllByRole('radio').every((radio) => radio.matches(':disabled'))).toBe(true)
})
