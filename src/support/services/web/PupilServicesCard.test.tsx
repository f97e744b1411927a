import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderPage } from '#web/testing/render-web.tsx'
import type { ServiceView } from '../contract/service.ts'
import { aServiceView } from '../testing/views.ts'
import { PupilServicesCard } from './PupilServicesCard.tsx'

const PUPIL = 'dbb30c40-e22f-5dc0-b67f-1569c35f362a'
const none = { decide: false, withdraw: false, start: false, end: false, openAnswers: false }

function draw(services: readonly ServiceView[], request = false) {
  const calls = fakeApi(({ path }) => ({
    body: path.endsWith('/answers')
      ? {
          answers: [
            {
              question: 'otherwise-funded',
              textLv: 'Ēdināšanu neapmaksā cits budžets.',
              textEn: 'Nobody else pays.',
              holds: true,
              confirmedOn: '2022-02-18',
              confirmed: { by: { givenName: 'Andris', familyName: 'Lūsis' }, at: '2022-02-20T10:00:00.000Z' },
            },
          ],
        }
      : { services, can: { request } },
  }))
  renderPage(() => <PupilServicesCard pupilId={PUPIL} />)
  return calls
}

test('who only reads sees what was asked for, and no button', async () => {
  draw([aServiceView()])

  const item = await screen.findByRole('listitem')
  expect(item.textContent).toMatch(/Ēdināšana.*lūgts.*90,00.EUR mēnesī.*lūdza Andris Lūsis/)
  expect(screen.queryAllByRole('button')).toEqual([])
  expect(screen.queryByRole('link', { name: 'Lūgt pakalpojumu' })).toBeNull()
})

test('an average above the cap warns whoever decides with the number of services that it is taken over', async () => {
  draw([
    aServiceView({
      average: { average: 80, services: 2, cap: 70, exceeds: true },
      can: { ...none, decide: true },
    }),
  ])

  expect((await screen.findByRole('note')).textContent).toMatch(
    /Vidējais būtu virs griestiem\..*80,00.EUR mēnesī \(2 pakalpojumi.*70,00.EUR/,
  )
  expect(screen.getByRole('button', { name: 'Piešķirt: Ēdināšana' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Atteikt: Ēdināšana' })).toBeDefined()
})

test('what people answered is asked for only when it is opened', async () => {
  const calls = draw([aServiceView({ can: { ...none, openAnswers: true } })])

  await userEvent.click(await screen.findByRole('button', { name: 'Atvērt atbildes: Ēdināšana' }))

  expect(await screen.findByText(/apliecināja Andris Lūsis par 18\.02\.2022\./)).toBeDefined()
  expect(calls.map(({ path }) => path.endsWith('/answers'))).toEqual([false, true])
})

test('a refusal shows its reason and who refused', async () => {
  const decided = {
    by: { givenName: 'Dace', familyName: 'Vilka' },
    at: '2022-02-22T10:00:00.000Z',
    reason: 'Ēdināšanu apmaksā pašvaldība.',
  }
  draw([aServiceView({ status: 'refused', decided })], true)

  const item = await screen.findByRole('listitem')
  expect(item.textContent).toMatch(/atteikts.*Ēdināšanu apmaksā pašvaldība\..*atteica Dace Vilka/)
  expect(screen.getByRole('link', { name: 'Lūgt pakalpojumu' })).toBeDefined()
})
