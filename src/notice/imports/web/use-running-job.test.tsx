import { useQueryClient } from '@tanstack/react-query'
import { waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { listEffects } from '../contract/imports.ts'
import { anImportView } from '../testing/views.ts'
import { useRunningJob } from './use-running-job.ts'

const imported = anImportView({
  job: {
    step: 'check',
    stage: 'reading',
    isRunning: true,
    rowsRead: 1,
    rowsTotal: null,
    share: 0.5,
    problem: null,
  },
})
const effects = [listEffects.route, { params: { importId: imported.id } }]

/** A page that has shown whom the check before concerned. */
function Looking({ onSeen }: { onSeen: (held: unknown) => void }) {
  const client = useQueryClient()
  useState(() => client.setQueryData(effects, { rows: ['of the check before'] }))
  useRunningJob(imported)
  onSeen(client.getQueryData(effects))
  return null
}

test('what the check before would have done is not shown on when another check has ended', async () => {
  fakeApi(({ path }) => (path.endsWith('/job') ? { body: { job: null } } : { body: {} }))
  let seen: unknown
  renderWeb(
    <Looking
      onSeen={(held) => {
        seen = held
      }}
    />,
  )
  expect(seen).toEqual({ rows: ['of the check before'] })

  await waitFor(() => expect(seen).toBeUndefined())
})
