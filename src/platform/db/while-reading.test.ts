import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { whileReading } from './while-reading.ts'

test('the next thing is read while one is settled, and nothing is taken before that is done', async () => {
  const told: string[] = []

  await whileReading(reading(['a', 'b', 'c'], told), working(told))

  expect(told.filter((each) => !each.startsWith('read'))).toEqual(
    ['a', 'b', 'c'].flatMap((thing) => [`take ${thing}`, `settle ${thing}`, `settled ${thing}`]),
  )
  expect(told.indexOf('read b')).toBeGreaterThan(told.indexOf('take a'))
  expect(told.indexOf('read b')).toBeLessThan(told.indexOf('settled a'))
  expect(told.indexOf('read c')).toBeLessThan(told.indexOf('settled b'))
})

test('an error of settling ends the reading', async () => {
  const told: string[] = []
  const settle = async () => {
    await turn()
    throw new Error('full')
  }

  const done = whileReading(reading(['a', 'b', 'c', 'd'], told), { ...working(told), settle })

  await expect(done).rejects.toThrow('full')
  expect(told).not.toContain('take b')
})

test('an error of reading is thrown only when nothing runs any more', async () => {
  const told: string[] = []
  async function* broken() {
    yield 'a'
    throw new Error('torn')
  }

  const done = whileReading(broken(), working(told))

  await expect(done).rejects.toThrow('torn')
  expect(told).toEqual(['take a', 'settle a', 'settled a'])
})

async function* reading(things: readonly string[], told: string[]): AsyncGenerator<string> {
  for (const thing of things) {
    told.push(`read ${thing}`)
    yield thing
  }
}

function working(told: string[]) {
  let taken = ''
  return {
    async take(thing: string) {
      taken = thing
      told.push(`take ${thing}`)
    },
    async settle() {
      told.push(`settle ${taken}`)
      await turn()
      await turn()
      told.push(`settled ${taken}`)
    },
  }
}
