import { hash } from 'node:crypto'

/**
 * A UUID that follows from a name alone (the layout of version 5), for reference data that every installation shares.
 *
 *     stableId('municipality', '2025:LV-022')
 */
export function stableId(kind: string, name: string): string {
  const hex = hash('sha1', `pamani:${kind}:${name}`, 'hex')
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`
}
