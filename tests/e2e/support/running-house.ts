import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the running product answers, for example http://localhost:41234. */
    address: string
    /** Its home folder, for the command line. */
    home: string
  }
}

const READY_WITHIN_MS = 300_000

/** Starts the product as a person would: a new folder, the demonstration municipality, a real port. Once for all journeys. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'pamani-e2e-'))
  const port = await freePort()
  const address = `http://localhost:${port}`
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
  project.provide('address', address)
  project.provide('home', home)
  return async () => {
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await gone
    rmSync(home, { recursive: true, force: true })
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
