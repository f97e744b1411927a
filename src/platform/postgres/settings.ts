import { statfsSync } from 'node:fs'
import { totalmem } from 'node:os'

/** PostgreSQL configuration parameters, by their own names. */
export type PostgresSettings = Readonly<Record<string, string | number>>

const MEBIBYTE = 1024 * 1024

/** Modest for a machine that also runs the product; each can be overridden. */
export function defaultSettings(): PostgresSettings {
  return {
    listen_addresses: '',
    max_connections: 60,
    shared_buffers: `${Math.min(512, Math.floor(totalmem() / MEBIBYTE / 8))}MB`,
    effective_cache_size: `${Math.min(4096, Math.floor(totalmem() / MEBIBYTE / 4))}MB`,
    work_mem: '32MB',
    maintenance_work_mem: '256MB',
    max_wal_size: '2GB',
    min_wal_size: '256MB',
    checkpoint_timeout: '15min',
    random_page_cost: 1.1,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    dynamic_shared_memory_type: hasRoomInSharedMemory() ? 'posix' : 'mmap',
  }
}

/** Containers often give /dev/shm 64 MB, too little for a parallel query. */
function hasRoomInSharedMemory(): boolean {
  try {
    const { bsize, blocks } = statfsSync('/dev/shm')
    return bsize * blocks >= 256 * MEBIBYTE
  } catch {
    return false
  }
}

export function asArguments(settings: PostgresSettings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
