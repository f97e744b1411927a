import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AutosaveField, type SaveOutcome } from './autosave-field.ts'

type Outcome = SaveOutcome<string>

const saved = (version: number): Outcome => ({ kind: 'saved', version, at: '2025-11-14T12:02:00Z' })
const failed: Outcome = { kind: 'failed', reason: 'offline' }

/** A server that answers with the given outcomes and remembers what it was sent. */
function aField(...outcomes: Outcome[]) {
  const sent: { value: string; version: number }[] = []
  const field = new AutosaveField<string>({
    value: 'start',
    version: 1,
    delay: 800,
    save: async (value, version) => {
      sent.push({ value, version })
      return outcomes.shift() ?? saved(version + 1)
    },
  })
  return { field, sent }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a field that saves itself', () => {
  it('saves once after typing pauses, with the version it knows', async () => {
    const { field, sent } = aField()

    field.set('a')
    await vi.advanceTimersByTimeAsync(500)
    field.set('ab')
    await vi.advanceTimersByTimeAsync(800)

    expect(sent).toEqual([{ value: 'ab', version: 1 }])
    expect(field.getSnapshot().state).toEqual({ kind: 'saved', at: '2025-11-14T12:02:00Z' })
    expect(field.hasUnsaved).toBe(false)
  })

  it('saves again what was typed while a save was under way, with the new version', async () => {
    const { field, sent } = aField()

    field.set('a')
    const saving = field.flush()
    field.set('ab')
    await saving
    await vi.advanceTimersByTimeAsync(800)

    expect(sent).toEqual([
      { value: 'a', version: 1 },
      { value: 'ab', version: 2 },
    ])
  })

  it('keeps the text and tries again when there is no connection', async () => {
    const { field, sent } = aField(failed, failed)

    field.set('a')
    await field.flush()
    expect(field.getSnapshot()).toEqual({ value: 'a', state: failed })
    expect(field.hasUnsaved).toBe(true)
    await vi.advanceTimersByTimeAsync(2_000 + 5_000)

    expect(sent).toHaveLength(3)
    expect(field.hasUnsaved).toBe(false)
  })

  it('does not overwrite typed text with an answer of the server', () => {
    const { field } = aField()

    field.set('mine')
    field.receive('theirs', 5)

    expect(field.getSnapshot().value).toBe('mine')
  })

  it('takes a newer answer of the server when nothing is typed', () => {
    const { field } = aField()

    field.receive('newer', 2)

    expect(field.getSnapshot().value).toBe('newer')
  })
})

describe('a conflict', () => {
  const conflict: Outcome = { kind: 'conflict', theirs: { value: 'theirs', version: 7, by: 'Andris Lūsis' } }

  it('stops saving until the writer chooses', async () => {
    const { field, sent } = aField(conflict)

    field.set('mine')
    await field.flush()
    field.set('mine, longer')
    await vi.advanceTimersByTimeAsync(60_000)

    expect(sent).toHaveLength(1)
    expect(field.getSnapshot()).toEqual({ value: 'mine, longer', state: conflict })
  })

  it('saves mine on top of theirs when I keep mine', async () => {
    const { field, sent } = aField(conflict)

    field.set('mine')
    await field.flush()
    await field.resolve('mine')

    expect(sent.at(-1)).toEqual({ value: 'mine', version: 7 })
    expect(field.hasUnsaved).toBe(false)
  })

  it('shows theirs and saves nothing when I keep theirs', async () => {
    const { field, sent } = aField(conflict)

    field.set('mine')
    await field.flush()
    await field.resolve('theirs')

    expect(sent).toHaveLength(1)
    expect(field.getSnapshot()).toEqual({ value: 'theirs', state: { kind: 'idle' } })
    expect(field.hasUnsaved).toBe(false)
  })
})
