import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLog } from '#platform/log/log.ts'
import { repeat } from './repeat.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const log = createLog('silent')

test('runs at once and after each pause, also when a run fails, until it is stopped', async () => {
  let runs = 0
  const work = async () => {
    runs += 1
    if (runs === 1) throw new Error('no database')
  }

  const stop = repeat({ everyMs: 1000, work, log })
  await vi.advanceTimersByTimeAsync(2500)
  const before = runs
  await stop()
  await vi.advanceTimersByTimeAsync(5000)

  expect(before).toBe(3)
  expect(runs).toBe(3)
})

test('never runs twice at the same time', async () => {
  let running = 0
  let most = 0
  const work = async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, 5000))
    running -= 1
  }

  const stop = repeat({ everyMs: 1000, work, log })
  await vi.advanceTimersByTimeAsync(20_000)
  void stop()

  expect(most).toBe(1)
})

test('is stopped when the run that is under way has ended', async () => {
  let ended = false
  const work = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5000))
    ended = true
  }

  const stop = repeat({ everyMs: 1000, work, log })
  await vi.advanceTimersByTimeAsync(2000)
  const stopped = stop().then(() => ended)
  await vi.advanceTimersByTimeAsync(3000)

  expect(await stopped).toBe(true)
})
