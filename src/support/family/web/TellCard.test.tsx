import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { aFamilyPage, aFamilyPlan, anOwnPupil } from '../testing/views.ts'
import { TellCard } from './TellCard.tsx'

const running = aFamilyPlan({ status: 'open', showing: null, can: { answer: true, tell: true } })

test('a pupil chooses among five faces, each with its word', async () => {
  const calls = fakeApi(() => ({ body: aFamilyPage() }))
  renderWeb(<TellCard pupil={anOwnPupil({ as: 'pupil' })} plan={running} />)

  expect(screen.getAllByRole('radio')).toHaveLength(5)
  await userEvent.click(screen.getByRole('radio', { name: 'Ne tik labi' }))
  await userEvent.click(screen.getByRole('button', { name: 'Nosūtīt' }))

  expect(calls).toMatchObject([{ method: 'PUT', body: { mood: 2, words: '' } }])
})

test('a guardian chooses among three, of which the best is five of five', async () => {
  const calls = fakeApi(() => ({ body: aFamilyPage() }))
  renderWeb(<TellCard pupil={anOwnPupil()} plan={running} />)

  expect(screen.getAllByRole('radio')).toHaveLength(3)
  await userEvent.click(screen.getByRole('radio', { name: 'Labi' }))
  await userEvent.click(screen.getByRole('button', { name: 'Nosūtīt skolai' }))

  expect(calls).toMatchObject([{ body: { mood: 5 } }])
})
