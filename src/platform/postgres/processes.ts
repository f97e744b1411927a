import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'

/** Whether the process runs; a dead one that nobody has collected yet does not count. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  return statusOf(pid)?.state !== 'Z'
}

/** Tells a process from a later one that was given the same number. */
export function startMarkOf(pid: number): string | undefined {
  return statusOf(pid)?.startedAt
}

/** The living PostgreSQL processes that work in the folder; a killed postmaster leaves its children for a moment. */
export function listServerProcesses(dataFolder: string): number[] {
  return listProcesses().filter((pid) => isServerProcess(pid, dataFolder) && isAlive(pid))
}

/** PostgreSQL's processes make the data folder their working folder. */
export function isServerProcess(pid: number, dataFolder: string): boolean {
  if (process.platform !== 'linux') return true
  return basename(linkOf(pid, 'exe') ?? '').startsWith('postgres') && linkOf(pid, 'cwd') === dataFolder
}

function listProcesses(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Boolean)
  } catch {
    return []
  }
}

function linkOf(pid: number, name: 'cwd' | 'exe'): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/${name}`)
  } catch {
    return undefined
  }
}

function statusOf(pid: number): { state: string | undefined; startedAt: string | undefined } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0], startedAt: fields[19] }
  } catch {
    return undefined
  }
}
