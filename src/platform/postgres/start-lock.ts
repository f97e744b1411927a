import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, startMarkOf } from './processes.ts'

/** Runs `work` while no other of our processes does so for the same file; a lock left by a dead process is taken over. */
export async function whileLocked<T>(file: string, work: () => Promise<T>): Promise<T> {
  while (!tryLock(file)) {
    if (!holderLives(file)) rmSync(file, { force: true })
    await sleep(10)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid} ${startMarkOf(process.pid) ?? ''}`, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function holderLives(file: string): boolean {
  try {
    const [pid, mark] = readFileSync(file, 'utf8').split(' ')
    return pid === '' || (isAlive(Number(pid)) && (startMarkOf(Number(pid)) ?? '') === mark)
  } catch {
    return true
  }
}
