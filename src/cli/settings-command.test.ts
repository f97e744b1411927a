import { expect, test } from 'vitest'
import { Settings } from '#platform/config/config.ts'
import { run } from './testing/run.ts'

test('every setting is listed with what it is for', async () => {
  const { code, out } = await run(['settings'])

  for (const [name, schema] of Object.entries(Settings.shape)) {
    expect(out).toMatch(new RegExp(`^  ${name}\\s`, 'm'))
    expect(schema.description?.length ?? 0).toBeGreaterThan(10)
  }
  expect(code).toBe(0)
})

test('values are never shown, only that they are set', async () => {
  const env = { DATABASE_URL: 'postgresql://pamani:hunter2@db.example.lv/pamani' }

  const text = await run(['settings'], { env })
  const json = await run(['settings', '--json'], { env })

  expect(text.out + json.out).not.toContain('hunter2')
  expect(text.out).toMatch(/^ {2}DATABASE_URL +set /m)
  expect(JSON.parse(json.out).settings).toContainEqual(
    expect.objectContaining({ name: 'DATABASE_URL', set: true }),
  )
})

test('wrong settings are named, and the exit code is 1', async () => {
  const { code, out } = await run(['settings'], { env: { PAMANI_MODE: 'production', PORT: 'x' } })

  expect(out).toMatch(/To mend:\n {2}PORT: /)
  expect(code).toBe(1)
})

test('a misspelt setting is named', async () => {
  const { out } = await run(['settings'], { env: { PAMANI_HOMEE: '/srv' } })

  expect(out).toContain('PAMANI_HOMEE: there is no such setting')
})

test('another command refuses wrong settings with exit code 2', async () => {
  const { code, error } = await run(['journal', 'verify'], { env: { PORT: 'x' } })

  expect(error).toMatch(/PORT: /)
  expect(code).toBe(2)
})
