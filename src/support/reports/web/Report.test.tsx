import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { aReportView } from '../testing/views.ts'
import { DocumentsCard } from './DocumentsCard.tsx'
import { StepsCard } from './StepsCard.tsx'

const session = { body: { today: '2026-11-20' } }
const may = { write: false, submit: false, certify: false }
const buttons = () => screen.queryAllByRole('button').map((button) => button.textContent)

test('a school that may submit is told what that means', () => {
  renderWeb(<StepsCard report={aReportView({ can: { ...may, write: true, submit: true } })} />)

  expect(buttons()).toEqual(['Iesniegt pašvaldībai'])
  expect(screen.getByText(/skaitļi paliek tādi, kādi ir šodien/)).toBeDefined()
})

test('before the period is over the day is told from which it can be submitted', () => {
  renderWeb(<StepsCard report={aReportView({ can: { ...may, write: true } })} />)

  expect(buttons()).toEqual([])
  expect(screen.getByText(/no 31\.10\.2026\., kad periods būs beidzies/)).toBeDefined()
})

test('the municipality returns a report only with a remark', async () => {
  const calls = fakeApi(() => ({ body: aReportView() }))
  renderWeb(<StepsCard report={aReportView({ status: 'submitted', can: { ...may, certify: true } })} />)

  await userEvent.click(screen.getByRole('button', { name: 'Atgriezt skolai' }))
  expect(screen.getByRole('button', { name: 'Atgriezt' }).hasAttribute('disabled')).toBe(true)
  await userEvent.type(screen.getByRole('textbox', { name: 'Kas jāizlabo' }), 'Trūkst rēķina.')
  await userEvent.click(screen.getByRole('button', { name: 'Atgriezt' }))

  await waitFor(() => expect(calls).toHaveLength(1))
  expect(calls[0]).toMatchObject({
    path: expect.stringContaining('/2026-10/return'),
    body: { remark: 'Trūkst rēķina.' },
  })
})

test('whoever only reads sees documents and no way to change them', () => {
  fakeApi(() => session)
  renderWeb(<DocumentsCard report={aReportView()} />)

  expect(screen.getByText('A-17')).toBeDefined()
  expect(screen.getByText(/^120,50.EUR$/)).toBeDefined()
  expect(buttons()).toEqual([])
})
