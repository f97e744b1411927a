import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { RuleSettings } from '../contract/rule.ts'
import { RuleSettingsFields } from './RuleSettingsFields.tsx'

let latest: RuleSettings

function Trying({ start }: { start: RuleSettings }) {
  const [settings, setSettings] = useState(start)
  latest = settings
  return <RuleSettingsFields settings={settings} onChange={setSettings} />
}

test('a transition that no longer asks for absence falls back to attention', async () => {
  const user = userEvent.setup()
  renderWeb(
    <Trying
      start={{
        numbers: { kind: 'transition', thresholds: { of: ['new-school', 'first-course'], daysMissed: 5 } },
        level: 'support',
        grades: null,
      }}
    />,
  )

  const days = screen.getByRole('textbox', { name: /Kavētas dienas semestrī/ })
  await user.clear(days)
  await user.type(days, '0')

  expect(latest).toMatchObject({ level: 'attention', numbers: { thresholds: { daysMissed: 0 } } })
})

test('one transition always stays chosen', async () => {
  const user = userEvent.setup()
  renderWeb(
    <Trying
      start={{
        numbers: { kind: 'transition', thresholds: { of: ['new-school'], daysMissed: 5 } },
        level: 'attention',
        grades: null,
      }}
    />,
  )

  await user.click(screen.getByRole('checkbox', { name: 'pirmais gads šajā skolā' }))
  await user.click(screen.getByRole('checkbox', { name: '9. klases gads' }))

  expect(latest.numbers.thresholds).toEqual({ of: ['new-school', 'grade-9'], daysMissed: 5 })
})
