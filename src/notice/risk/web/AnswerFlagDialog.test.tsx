import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { type ApiCall, type FakeAnswer, fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { aFlagView } from '../testing/views.ts'
import { AnswerFlagDialog } from './AnswerFlagDialog.tsx'

const session = {
  person: { id: 'x', givenName: 'Ilze', familyName: 'Priede' },
  roles: [],
  can: {},
  today: '2026-11-20',
}
const ANDRIS = {
  id: '01a20000-0000-7000-8000-000000000077',
  givenName: 'Andris',
  familyName: 'Lūsis',
}
/** The dialog's script comes when it opens. */
const slow = { timeout: 5000 }

/** A server that says this to an answer. */
const answering =
  (said: FakeAnswer) =>
  ({ path }: ApiCall) => {
    if (path === '/api/session') return { body: session }
    return path.endsWith('/flag-receivers') ? { body: { people: [ANDRIS] } } : said
  }

test('says why the pupil was noticed and sends what was done', async () => {
  const calls = fakeApi(answering({ body: { answeredAt: '2026-11-20T10:00:00.000Z' } }))
  const onClose = vi.fn()
  renderWeb(<AnswerFlagDialog flag={aFlagView()} onClose={onClose} />)
  expect(
    await screen.findByText('Elza Liepiņa: 22 neattaisnotas stundas šajā semestrī, robeža 20.', {}, slow),
  ).toBeDefined()

  const save = screen.getByRole('button', { name: 'Saglabāt atbildi' })
  expect(save).toHaveProperty('disabled', true) // nothing is answered for anybody
  await userEvent.click(screen.getByRole('radio', { name: 'Nodots citam speciālistam vai iestādei' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Kam nodots' }), 'Sociālajam pedagogam')
  await userEvent.click(screen.getByRole('button', { name: 'Saglabāt atbildi' }))

  await vi.waitFor(() => expect(onClose).toHaveBeenCalled())
  expect(calls.find(({ method }) => method === 'POST')).toMatchObject({
    method: 'POST',
    body: { kind: 'referred', note: 'Sociālajam pedagogam', untilDate: null },
  })
})

test('passes the pupil on to a colleague, and then asks for no other word', async () => {
  const calls = fakeApi(answering({ body: { answeredAt: '2026-11-20T10:00:00.000Z' } }))
  renderWeb(<AnswerFlagDialog flag={aFlagView()} onClose={() => undefined} />)
  await screen.findByRole('radiogroup', {}, slow)

  await userEvent.click(screen.getByRole('radio', { name: 'Nodots citam speciālistam vai iestādei' }))
  await userEvent.click(await screen.findByRole('combobox', { name: 'Kolēģis šajā skolā' }))
  await userEvent.click(await screen.findByRole('option', { name: 'Andris Lūsis' }))
  expect(screen.getByRole('textbox', { name: 'Piezīme' })).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Saglabāt atbildi' }))

  await vi.waitFor(() =>
    expect(calls.find(({ method }) => method === 'POST')).toMatchObject({
      body: { kind: 'referred', referredTo: ANDRIS.id, note: '' },
    }),
  )
})

test('asks until when a pupil is watched, and for the reason when there is no concern', async () => {
  fakeApi(answering({ body: {} }))
  renderWeb(<AnswerFlagDialog flag={aFlagView()} onClose={() => undefined} />)
  await screen.findByRole('radiogroup', {}, slow)

  await userEvent.click(screen.getByRole('radio', { name: 'Zinām un vērojam līdz noteiktai dienai' }))
  const until = screen.getByLabelText('Vērojam līdz')
  expect([until.getAttribute('min'), until.getAttribute('max')]).toEqual(['2026-11-21', '2027-01-19'])

  await userEvent.click(screen.getByRole('radio', { name: 'Nav pamata bažām' }))
  expect(screen.getByRole('textbox', { name: 'Iemesls' })).toBeDefined()
})

test('shows the server’s message at the field that is wrong', async () => {
  const fields = { untilDate: 'Aizpildiet šo lauku.' }
  fakeApi(
    answering({
      status: 400,
      body: { code: 'http.validation', message: 'Daži lauki nav aizpildīti pareizi.', fields },
    }),
  )
  renderWeb(<AnswerFlagDialog flag={aFlagView()} onClose={() => undefined} />)
  await screen.findByRole('radiogroup', {}, slow)

  await userEvent.click(screen.getByRole('radio', { name: 'Zinām un vērojam līdz noteiktai dienai' }))
  await userEvent.click(screen.getByRole('button', { name: 'Saglabāt atbildi' }))

  expect(await screen.findAllByText(/Aizpildiet šo lauku\.$/)).toHaveLength(2) // in the summary on top, and at the field
})

test('what was wrong with one answer is not said of another', async () => {
  const fields = { note: 'Uzrakstiet iemeslu.' }
  fakeApi(
    answering({
      status: 400,
      body: { code: 'http.validation', message: 'Pārbaudiet laukus.', fields },
    }),
  )
  renderWeb(<AnswerFlagDialog flag={aFlagView()} onClose={() => undefined} />)
  await screen.findByRole('radiogroup', {}, slow)
  await userEvent.click(screen.getByRole('radio', { name: 'Nav pamata bažām' }))
  await userEvent.click(screen.getByRole('button', { name: 'Saglabāt atbildi' }))
  await screen.findAllByText(/Uzrakstiet iemeslu/)

  await userEvent.click(screen.getByRole('radio', { name: 'Runāju ar skolēnu vai ģimeni' }))

  expect(screen.queryByText(/Uzrakstiet iemeslu/)).toBeNull()
})

test('leads to what answers by being done, whoever may do it', async () => {
  const can = { 'assessment.write': true, 'plan.write': true }
  fakeApi(({ path }) => (path === '/api/session' ? { body: { ...session, can } } : undefined))
  const { unmount } = renderWeb(<AnswerFlagDialog flag={aFlagView()} onClose={() => undefined} />)

  expect(await screen.findByRole('button', { name: 'Izvērtēt riskus' }, slow)).toBeDefined()
  const plan = screen.getByRole('link', { name: 'Sākt atbalsta plānu' })
  expect(plan.getAttribute('href')).toBe(`/pupils/${aFlagView().pupil.id}/plans/new`)
  unmount()

  fakeApi(answering({ body: {} }))
  renderWeb(<AnswerFlagDialog flag={aFlagView()} onClose={() => undefined} />)
  await screen.findByRole('radiogroup', {}, slow)

  expect(screen.queryByRole('button', { name: 'Izvērtēt riskus' })).toBeNull()
  expect(screen.queryByRole('link')).toBeNull()
})

test('an answer sent again is the same one; one that was changed meanwhile is another', async () => {
  const calls = fakeApi(
    answering({ status: 503, body: { code: 'http.unavailable', message: 'Mēģiniet vēlreiz.' } }),
  )
  renderWeb(<AnswerFlagDialog flag={aFlagView()} onClose={() => undefined} />)
  await screen.findByRole('radiogroup', {}, slow)
  const save = async (count: number) => {
    await userEvent.click(screen.getByRole('button', { name: 'Saglabāt atbildi' }))
    await vi.waitFor(() => expect(sent()).toHaveLength(count))
  }
  const sent = () => calls.filter(({ method }) => method === 'POST').map(({ body }) => body)

  await userEvent.click(screen.getByRole('radio', { name: 'Nodots citam speciālistam vai iestādei' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Kam nodots' }), 'Sociālajam pedagogam')
  await save(1)
  await save(2)
  await userEvent.type(screen.getByRole('textbox', { name: 'Kam nodots' }), ' un vecākiem')
  await save(3)

  const ids = sent().map((body) => (body as { id: string }).id)
  expect(ids[1]).toBe(ids[0])
  expect(ids[2]).not.toBe(ids[0])
})
