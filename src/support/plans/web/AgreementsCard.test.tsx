import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { anAgreementView, aPlanView, mayNothing } from '../testing/views.ts'
import { AgreementsCard } from './AgreementsCard.tsx'

const session = {
  signIn: 'complete',
  person: { givenName: 'Ilze', familyName: 'Priede' },
  roles: [],
  can: ['plan.write'],
  csrfToken: 'token',
  today: '2026-11-20',
  ways: null,
  demonstration: null,
}

test('a refusal is written down with its reason, not without', async () => {
  const plan = aPlanView()
  const calls = fakeApi(({ path }) => ({ body: path === '/api/session' ? session : plan }))
  renderWeb(<AgreementsCard plan={plan} />)

  await userEvent.click(screen.getByRole('button', { name: 'Pierakstīt atbildi' }))
  await userEvent.click(await screen.findByRole('combobox', { name: 'Kurš atbild' }))
  await userEvent.click(screen.getByRole('option', { name: 'Skolēns: Elza Liepiņa' }))
  await userEvent.click(screen.getByRole('radio', { name: 'atsakās' }))
  await userEvent.click(screen.getByRole('radio', { name: 'klātienē' }))
  expect(screen.getByRole('button', { name: 'Saglabāt atbildi' }).hasAttribute('disabled')).toBe(true)
  await userEvent.type(screen.getByRole('textbox', { name: 'Atteikuma iemesls' }), 'Negrib mentoru.')
  await userEvent.click(screen.getByRole('button', { name: 'Saglabāt atbildi' }))

  expect(calls.filter(({ method }) => method === 'PUT')).toMatchObject([
    {
      method: 'PUT',
      body: {
        party: 'pupil',
        guardianId: null,
        answer: 'refused',
        means: 'in_person',
        words: 'Negrib mentoru.',
      },
    },
  ])
})

test('the newest answer of each holds, and earlier ones stay beside it', () => {
  const agreements = [
    anAgreementView(),
    anAgreementView({ answer: 'not_reached', means: null, words: 'Zvanīts.', toldOn: '2026-11-18' }),
  ]
  renderWeb(<AgreementsCard plan={aPlanView({ status: 'open', agreements, can: mayNothing })} />)

  expect(screen.getByText(/iepazinās un piekrīt · klātienē/)).toBeDefined()
  expect(screen.getByText(/^Agrāk: neizdevās sazināties/)).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
})

test('a refusal since the approval is told to whoever leads the plan, one before it is not', () => {
  const opened = { by: { givenName: 'Dace', familyName: 'Vilka' }, at: '2026-11-19T15:00:00.000Z' }
  const recorded = { by: opened.by, at: '2026-11-20T08:00:00.000Z' }
  const refused = anAgreementView({ answer: 'refused', words: 'Negrib mentoru.' })
  const shown = (agreement: typeof refused) =>
    renderWeb(
      <AgreementsCard
        plan={aPlanView({
          status: 'open',
          opened,
          agreements: [agreement],
          can: { ...mayNothing, answer: true },
        })}
      />,
    )

  shown(refused).unmount()
  expect(screen.queryByRole('note')).toBeNull()
  shown({ ...refused, recorded })

  expect(screen.getByRole('note').textContent).toContain('vairs nepiekrīt')
  expect(screen.getByRole('button', { name: 'Pierakstīt atbildi' })).toBeDefined()
})
