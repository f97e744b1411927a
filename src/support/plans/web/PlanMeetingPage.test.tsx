import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderPage } from '#web/testing/render-web.tsx'
import { PlanId } from '../contract/ids.ts'
import { aGoalView, aMeasureView, aPlanView, mayNothing } from '../testing/views.ts'
import { MeetingMinutesPage } from './MeetingMinutesPage.tsx'
import { PlanMeetingPage } from './PlanMeetingPage.tsx'

const session = {
  signIn: 'complete',
  person: { id: newId(), givenName: 'Dace', familyName: 'Vilka' },
  roles: [],
  can: { 'plan.write': true },
  csrfToken: 'token',
  today: '2026-12-07',
  ways: null,
  demonstration: null,
}
const pupil = (givenName: string) => ({ id: newId(), givenName, familyName: 'Liepiņa' })
const place = { className: '7.b', institutionName: 'Cēsu Pilsētas vidusskola' }
const running = aPlanView({
  status: 'open',
  opened: { by: { givenName: 'Dace', familyName: 'Vilka' }, at: '2026-11-20T10:00:00.000Z' },
  goals: [aGoalView()],
  measures: [aMeasureView()],
  can: { ...mayNothing, record: true },
})
const proposal = aPlanView({ id: PlanId.parse(newId()), status: 'proposed', can: mayNothing })
const rows = [
  {
    pupil: pupil('Elza'),
    ...place,
    reasons: [
      { reason: 'stuck', planId: running.id, day: '2026-12-01' },
      { reason: 'review', planId: running.id, day: '2026-12-04' },
    ],
  },
  {
    pupil: pupil('Marta'),
    ...place,
    reasons: [{ reason: 'proposed', planId: proposal.id, day: '2026-12-02' }],
  },
  { pupil: pupil('Jana'), ...place, reasons: [{ reason: 'needed', planId: null, day: '2026-11-12' }] },
]

function answer(path: string): object {
  if (path === '/api/session') return session
  if (path === '/api/plan-meeting') return { rows, count: rows.length }
  if (path.endsWith('/reviews'))
    return { rows: [], draft: { value: null, version: 0 }, can: { record: true } }
  if (path.endsWith('/measure-reports')) return { rows: [], can: { report: true } }
  if (path.endsWith('/family')) return { shown: null, messages: [], can: { show: false, markRead: false } }
  return path.includes(proposal.id) ? proposal : running
}

function hold() {
  const calls = fakeApi(({ path, method }) => {
    if (path.endsWith('/review-draft')) return { body: { version: 1, savedAt: '2026-12-07T10:00:00.000Z' } }
    if (method === 'PUT') return { body: answer(`${path.split('/reviews/')[0]}/reviews`) }
    return { body: answer(path) }
  })
  renderPage(PlanMeetingPage, '/plans/meeting')
  return calls
}

/** A plan with all its cards takes long to draw without a browser. */
const WHOLE_PLAN = { timeout: 5000 }

const talkedAbout = (name: string) => screen.findByRole('heading', { level: 1, name }, WHOLE_PLAN)

test('lists each pupil once with why, and walks by buttons and arrows, the next one asked for ahead', async () => {
  const calls = hold()

  const why = await screen.findByRole('list', { name: 'Kāpēc runājam: Elza Liepiņa' })
  expect(within(why).getAllByRole('listitem')).toHaveLength(2)
  await userEvent.click(screen.getByRole('link', { name: 'Sākt sēdi' }))
  await talkedAbout('Elza Liepiņa')
  expect(await screen.findByRole('heading', { name: 'Nāk katru dienu' }, WHOLE_PLAN)).toBeDefined()
  await waitFor(() =>
    expect(calls.map(({ path }) => path)).toContain(`/api/plans/${proposal.id}/measure-reports`),
  )
  await userEvent.keyboard('{ArrowRight}')
  await talkedAbout('Marta Liepiņa')
  expect(await screen.findByText('Šo izlemj plāna lapā.', {}, WHOLE_PLAN)).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Nākamais' }))
  await talkedAbout('Jana Liepiņa')
  expect(screen.getByRole('link', { name: 'Sākt plānu' })).toBeDefined()
  await userEvent.keyboard('{ArrowLeft}')
  await talkedAbout('Marta Liepiņa')
})

test('a decision is written once, into a review of the plan, and leads to the next pupil; arrows in the text stay there', async () => {
  const calls = hold()
  await userEvent.click(await screen.findByRole('link', { name: 'Sākt sēdi' }))

  const changes = await screen.findByRole('textbox', { name: 'Ko turpmāk darām citādi' }, WHOLE_PLAN)
  await userEvent.type(changes, 'Zvana no rīta{ArrowRight}.')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Elza Liepiņa')
  await userEvent.click(screen.getByRole('button', { name: 'Pierakstīt pārskatu' }))

  await talkedAbout('Marta Liepiņa')
  const sent = calls.filter(({ path, method }) => method === 'PUT' && path.includes('/reviews/'))
  expect(sent).toMatchObject([{ body: { heldOn: '2026-12-07', changes: 'Zvana no rīta.' } }])
})

test('the minutes tell who was there, how it goes, what changes and the next day', async () => {
  const [row] = rows
  fakeApi(({ path }) => ({
    body:
      path === '/api/session'
        ? session
        : {
            rows: [
              {
                ...row,
                id: newId(),
                planId: running.id,
                heldOn: '2026-12-07',
                staff: [{ id: newId(), givenName: 'Andris', familyName: 'Lūsis' }],
                pupilPresent: false,
                guardianPresent: true,
                others: '',
                goals: [{ goal: '', number: 2, going: 'badly', words: 'Otrdienās nenāk.' }],
                measures: [],
                words: '',
                changes: 'Zvana no rīta.',
                nextOn: '2026-12-18',
              },
            ],
          },
  }))
  renderPage(MeetingMinutesPage)

  const told = within(await screen.findByRole('region', { name: 'Elza Liepiņa' }))
  expect(told.getByText('Piedalījās: vecāks vai aizbildnis un Andris Lūsis')).toBeDefined()
  expect(told.getByText('2. mērķis')).toBeDefined()
  expect(told.getByText('Zvana no rīta.')).toBeDefined()
  expect(told.getByText('Nākamais pārskats: 18.12.2026.')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Drukāt' })).toBeDefined()
})
