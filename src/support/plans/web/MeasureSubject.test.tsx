import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { aMeasureView, aPlanView, mayNothing } from '../testing/views.ts'
import { MeasureItem } from './MeasureItem.tsx'

const maths = { nameLv: 'Matemātika', nameEn: 'Mathematics' }
const consultation = { nameLv: 'Konsultācijas mācību priekšmetu apguvē', takesSubject: true }
const session = {
  signIn: 'complete',
  person: { givenName: 'Ilze', familyName: 'Priede' },
  roles: [],
  can: ['plan.write'],
  csrfToken: 'token',
  today: '2026-12-14',
  ways: null,
  demonstration: null,
}

test('the school subject of a consultation is chosen and saves itself', async () => {
  const plan = aPlanView({
    status: 'draft',
    can: { ...mayNothing, edit: true },
    measures: [aMeasureView(consultation)],
  })
  const [measure] = plan.measures
  const answers: Readonly<Record<string, unknown>> = {
    '/api/session': session,
    '/api/plan-choices': { risks: [], measures: [], subjects: [{ code: 'matematika', ...maths }] },
    [`/api/plans/${plan.id}/fields`]: { version: 2, savedAt: '2026-12-14T10:00:00.000Z' },
  }
  const calls = fakeApi(({ path }) => ({ body: answers[path] }))
  if (measure !== undefined) renderWeb(<MeasureItem plan={plan} measure={measure} />)

  await userEvent.click(await screen.findByRole('combobox', { name: /^Mācību priekšmets: Konsultācijas/ }))
  await userEvent.click(await screen.findByRole('option', { name: 'Matemātika' }))

  await expect
    .poll(() => calls.filter(({ method }) => method === 'PUT').map(({ body }) => body))
    .toMatchObject([{ field: 'helpsIn', measureId: measure?.id, value: 'matematika' }])
})

test('where it cannot be changed it is told, and a measure without a subject has no such field', () => {
  const told = aPlanView({
    status: 'evaluated',
    can: mayNothing,
    measures: [
      aMeasureView({ ...consultation, helpsIn: { value: 'matematika', version: 1 }, subject: maths }),
    ],
  })
  const [measure] = told.measures
  if (measure !== undefined) renderWeb(<MeasureItem plan={told} measure={measure} />)

  expect(screen.getByText('Matemātika')).toBeDefined()
  expect(screen.queryByRole('combobox')).toBeNull()
})
