import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { aDutyNotice, aDutyView } from '../testing/views.ts'
import { CausesCard } from './CausesCard.tsx'
import { CompletionCard } from './CompletionCard.tsx'

const complete = () => screen.getByRole('button', { name: 'Atzīmēt kā izpildītu' })

test('an incomplete duty is not sent: it is said what is missing, and a link leads there', async () => {
  const calls = fakeApi(() => undefined)
  const duty = aDutyView()
  renderWeb(
    <>
      <CausesCard duty={duty} />
      <CompletionCard duty={duty} />
    </>,
  )

  await userEvent.click(complete())
  await userEvent.click(screen.getByRole('link', { name: /^kavējumu iemesli/ }))

  expect(screen.getByRole('alert').textContent).toBe('Pienākumu vēl nevar atzīmēt kā izpildītu.')
  expect(screen.getByRole('checkbox', { name: 'Mācību motivācijas trūkums' })).toBe(document.activeElement)
  expect(calls).toEqual([])
})

test('a whole duty is completed', async () => {
  const { duty } = aDutyNotice()
  const calls = fakeApi(() => ({ body: { ...duty, state: 'done-on-time', doneOn: '2026-11-23' } }))
  renderWeb(<CompletionCard duty={duty} />)

  await userEvent.click(complete())

  expect(screen.getByText('Viss vajadzīgais ir pierakstīts.')).toBeTruthy()
  expect(calls).toEqual([{ method: 'POST', path: `/api/duties/${duty.id}/completion`, body: undefined }])
})

test('a refusal of the server is shown, because somebody may have taken something away meanwhile', async () => {
  const { duty } = aDutyNotice()
  fakeApi(() => ({ status: 422, body: { code: 'duties.incomplete', message: 'Trūkst ieraksta VIIS.' } }))
  renderWeb(<CompletionCard duty={duty} />)

  await userEvent.click(complete())

  expect((await screen.findByRole('alert')).textContent).toBe('Trūkst ieraksta VIIS.')
})
