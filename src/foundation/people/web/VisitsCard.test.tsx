import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWeb } from '#web/testing/render-web.tsx'
import { VisitsCard } from './VisitsCard.tsx'

const at = '2026-11-20T09:10:00.000Z'
const visit = {
  from: at,
  until: at,
  by: { givenName: 'Andris', familyName: 'Lūsis' },
  roles: ['support_specialist'],
}

test('what weighs most is told first, the rest folded', () => {
  renderWeb(
    <VisitsCard
      visits={[
        {
          ...visit,
          events: [
            'people.pupil-read',
            'signals.pupil-read',
            'risk.flag-answered',
            'duties.notice-read',
            'notes.notes-listed',
            'notes.note-opened',
          ],
        },
      ]}
    />,
  )

  const cell = screen.getAllByRole('cell').at(-1)
  expect(cell?.textContent?.trim()).toMatch(
    /atvēra ierobežotu piezīmi.*atvēra paziņojumu.*atbildēja uz pamanīto/,
  )
  expect(cell?.querySelector('summary')?.textContent).toBe('un vēl 3 darbības')
})

test('a few are told whole, a refusal before them', () => {
  renderWeb(<VisitsCard visits={[{ ...visit, events: ['people.pupil-read', 'access.refused'] }]} />)

  const cell = screen.getAllByRole('cell').at(-1)
  expect(cell?.textContent).toMatch(/mēģināja atvērt un tika atraidīts atvēra skolēna lapu$/)
})
