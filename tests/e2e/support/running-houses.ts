import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

/** The product as it runs for journeys. */
export type House = {
  /** Where it answers, for example http://localhost:41234. */
  readonly address: string
  /** Its home folder, for the command line. */
  readonly home: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker; a spec takes its worker's with `house()`. */
    houses: readonly House[]
  }
}

const READY_WITHIN_MS = 300_000

/** Starts as many houses as there are workers, all at once, so that no two journeys that run together share a child. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const starting = Array.from({ length: project.config.maxWorkers }, startHouse)
  const endAll = async () => {
    for (const started of await Promise.allSettled(starting)) {
      if (started.status === 'fulfilled') await started.value.end()
    }
  }
  try {
    const running = await Promise.all(starting)
    const houses = running.map(({ address, home }) => ({ address, home }))
    project.provide('houses', houses)
  } catch (error) {
    await endAll()
    throw error
  }
  return endAll
}

/** Starts the product as a person would: a new folder, the demonstration municipality, a real port. */
async function startHouse(): Promise<House & { end(): Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'pamani-e2e-'))
  const port = await freePort()
  const server = spawn(process.execPath, ['src/main.ts'], {
    env: {
      ...process.env,
      PAMANI_HOME: home,
      PORT: String(port),
      PAMANI_MODE: 'demo',
      DATABASE_URL: '',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await untilReady(server)
  return {
    address: `http://localhost:${port}`,
    home,
    end: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await gone
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('The product did not start in time')), READY_WITHIN_MS)
    server.once('exit', (code) => reject(new Error(`The product ended with ${code} before it was ready`)))
    server.stdout?.on('data', (data: Buffer) => {
      if (!data.includes('Pamani is ready')) return
      clearTimeout(limit)
      resolve()
    })
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
