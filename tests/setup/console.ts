import { format } from 'node:util'
import { afterEach, beforeEach } from 'vitest'

const loud = ['error', 'warn'] as const
const original = { error: console.error, warn: console.warn }
let said: string[] = []

beforeEach(() => {
  said = []
  for (const method of loud) {
    console[method] = (...parts: unknown[]) => {
      said.push(`console.${method}: ${format(...parts)}`)
    }
  }
})

afterEach(() => {
  Object.assign(console, original)
  if (said.length > 0) throw new Error(`A test may not write to the console.\n${said.join('\n')}`)
})
