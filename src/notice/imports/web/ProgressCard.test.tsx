import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { ImportJob } from '../contract/import-job.ts'
import { FailedJobBanner } from './FailedJobBanner.tsx'
import { ProgressCard } from './ProgressCard.tsx'

const running: ImportJob = {
  step: 'commit',
  stage: 'reading',
  isRunning: true,
  rowsRead: 250_000,
  rowsTotal: 1_000_000,
  share: 0.3,
  problem: null,
}

test('a running job shows its stage, a bar and how many rows of how many', () => {
  renderWeb(<ProgressCard job={running} />)

  expect(screen.getByRole('status').textContent).toBe('Lasa un pārbauda rindas.')
  expect(screen.getByRole('progressbar', { name: 'Importē' }).getAttribute('aria-valuenow')).toBe('25')
  expect(screen.getByText(/Nolasītas 250\s?000 no 1\s?000\s?000 rindām · 25 % faila/)).toBeDefined()
  expect(screen.getByText(/Šo lapu var aizvērt/)).toBeDefined()
})

test('before the rows of a file have been counted, the share of its bytes is shown', () => {
  renderWeb(<ProgressCard job={{ ...running, step: 'check', rowsTotal: null }} />)

  expect(screen.getByRole('progressbar', { name: 'Pārbauda failu' }).getAttribute('aria-valuenow')).toBe('30')
  expect(screen.getByText(/Nolasītas 250\s?000 rindas · 30 % faila/)).toBeDefined()
})

test('a job that failed says why, with what to do', () => {
  const problem = { code: 'imports.changed-meanwhile', params: { count: 2 } }
  renderWeb(<FailedJobBanner job={{ ...running, isRunning: false, problem }} />)

  expect(screen.getByRole('note').textContent).toContain('Nekas nav importēts.')
  expect(screen.getByRole('note').textContent).toContain('failā tagad ir 2 kļūdas')
})
