import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { RuleSettings } from '../contract/rule.ts'
import { WhatIfCard } from './WhatIfCard.tsx'

const counted = {
  pupils: 763,
  would: 3,
  now: 1,
  added: 2,
  dropped: 0,
  alreadyNoticed: 0,
  bySchool: [],
  byClass: [],
  bySex: [],
  byLanguage: [],
}

function Trying({ grades = null }: { grades?: RuleSettings['grades'] }) {
  const [settings, setSettings] = useState<RuleSettings>({
    numbers: { kind: 'unexcused-lessons', thresholds: { moreThanLessons: 20 } },
    level: 'attention',
    grades,
  })
  return <WhatIfCard settings={settings} onChange={setSettings} ruleCode={null} owner={null} />
}

test('an emptied number counts nothing and is not sent as 0', async () => {
  const calls = fakeApi(() => ({ body: counted }))
  renderWeb(<Trying />)
  await screen.findByText('Tie ir 0,4 % no 763 skolēniem.')

  await userEvent.clear(screen.getByRole('textbox', { name: /Neattaisnotas stundas/ }))
  await screen.findByText('Ierakstiet skaitli no 0 līdz 500.')
  await new Promise((done) => setTimeout(done, 400))

  expect(screen.queryByText(/no 763 skolēniem/)).toBeNull()
  expect(calls).toHaveLength(1)
})

test('grades in the wrong order are told, and nothing is counted', async () => {
  const calls = fakeApi(() => ({ body: counted }))
  renderWeb(<Trying grades={{ from: 9, to: 5 }} />)

  await screen.findByText(/Pēdējā klase ir zemāka par pirmo/)
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Izlabojiet atzīmētos laukus'))

  expect(calls).toHaveLength(0)
})
