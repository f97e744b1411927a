import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { aFamilyPage, aFamilyPlan, anOwnPupil } from '../testing/views.ts'
import { AnswerCard } from './AnswerCard.tsx'

const answered = {
  answer: 'acknowledged',
  means: 'themselves',
  toldOn: '2026-11-19',
  words: 'Labi.',
  showing: 1,
} as const

test('who does not agree says why, and answers what was shown', async () => {
  const calls = fakeApi(() => ({ body: aFamilyPage() }))
  renderWeb(<AnswerCard pupil={anOwnPupil()} plan={aFamilyPlan()} />)

  await userEvent.click(screen.getByRole('radio', { name: 'Nepiekrītu' }))
  expect(screen.getByRole('button', { name: 'Nosūtīt atbildi' }).hasAttribute('disabled')).toBe(true)
  await userEvent.type(screen.getByRole('textbox'), 'Otrdienās nevar.')
  await userEvent.click(screen.getByRole('button', { name: 'Nosūtīt atbildi' }))

  expect(calls).toMatchObject([
    { method: 'PUT', body: { answer: 'refused', words: 'Otrdienās nevar.', showing: 1 } },
  ])
})

test('what was answered stands there; something newer asks again', () => {
  const { unmount } = renderWeb(
    <AnswerCard pupil={anOwnPupil()} plan={aFamilyPlan({ answers: [answered] })} />,
  )
  expect(screen.getByText('Jūs piekritāt, 19.11.2026.')).toBeDefined()
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.getByRole('button', { name: 'Atbildēt vēlreiz' })).toBeDefined()
  unmount()

  renderWeb(<AnswerCard pupil={anOwnPupil()} plan={aFamilyPlan({ showing: 2, answers: [answered] })} />)
  expect(screen.getByText(/skola plānu ir mainījusi/)).toBeDefined()
  expect(screen.getAllByRole('radio')).toHaveLength(2)
})

test('an answer that the school wrote down is told as such, and a pupil is spoken to in easy words', () => {
  const written = { ...answered, means: 'phone', showing: null } as const
  renderWeb(
    <AnswerCard
      pupil={anOwnPupil({ as: 'pupil' })}
      plan={aFamilyPlan({ status: 'open', showing: null, answers: [written] })}
    />,
  )

  expect(screen.getByText('Skola pierakstīja: Tu teici, ka der, 19.11.2026.')).toBeDefined()
})
