import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { aGoalView, aMeasureView, aPlanView, mayNothing } from '../testing/views.ts'
import { ReviewsCard } from './ReviewsCard.tsx'

const session = {
  signIn: 'complete',
  person: { id: newId(), givenName: 'Ilze', familyName: 'Priede' },
  roles: [],
  can: ['plan.write'],
  csrfToken: 'token',
  today: '2026-12-07',
  ways: null,
  demonstration: null,
}
const plan = aPlanView({
  status: 'open',
  goals: [aGoalView()],
  measures: [aMeasureView()],
  can: { ...mayNothing, record: true },
})
const nothing = { rows: [], draft: { value: null, version: 0 }, can: { record: true } }

function show(reviews: object) {
  const calls = fakeApi(({ path, method }) => {
    if (path === '/api/session') return { body: session }
    if (path.endsWith('/review-draft')) return { body: { version: 1, savedAt: '2026-12-07T10:00:00.000Z' } }
    if (method === 'PUT') return { body: { ...nothing, rows: [] } }
    return { body: path.endsWith('/reviews') ? reviews : plan }
  })
  renderWeb(<ReviewsCard plan={plan} />)
  return calls
}

test('an overdue review is told with its day, and one is written down by a few taps', async () => {
  const calls = show(nothing)

  expect(await screen.findByText(/nokavētas 3 dienas/)).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Pierakstīt pārskatu' }))
  const goal = screen.getByRole('radiogroup', { name: 'Nāk katru dienu' })
  await userEvent.click(goal.querySelector('input[value="well"]') ?? goal)
  await userEvent.type(screen.getByRole('textbox', { name: 'Ko turpmāk darām citādi' }), 'Zvana no rīta.')
  await userEvent.click(screen.getByRole('button', { name: 'Pierakstīt pārskatu' }))

  expect(await screen.findByText('Plāns vēl nav pārskatīts.')).toBeDefined()
  const sent = calls.filter(({ path, method }) => method === 'PUT' && path.includes('/reviews/'))
  expect(sent).toMatchObject([
    {
      body: {
        heldOn: '2026-12-07',
        pupilPresent: true,
        goals: [{ going: 'well', words: '' }],
        measures: [{ going: null, words: '' }],
        changes: 'Zvana no rīta.',
        nextOn: '2026-12-18',
      },
    },
  ])
})

test('whoever only reads sees what was found, and no form', async () => {
  const [goal] = plan.goals
  show({
    ...nothing,
    can: { record: false },
    rows: [
      {
        id: newId(),
        heldOn: '2026-11-27',
        staff: [{ id: newId(), givenName: 'Andris', familyName: 'Lūsis' }],
        pupilPresent: true,
        guardianPresent: false,
        others: '',
        goals: [{ goalId: goal?.id, going: 'badly', words: 'Otrdienās nenāk.' }],
        measures: [],
        words: '',
        changes: '',
        nextOn: null,
        recorded: { by: { givenName: 'Ilze', familyName: 'Priede' }, at: '2026-11-27T10:00:00.000Z' },
      },
    ],
  })

  expect(await screen.findByText('Piedalījās: skolēns un Andris Lūsis')).toBeDefined()
  expect(screen.getByText('neiet')).toBeDefined()
  expect(screen.getByText('Otrdienās nenāk.')).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
})
