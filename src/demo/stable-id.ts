import { hash } from 'node:crypto'

/** A UUID that follows from a name alone (the layout of version 5), so that every run and every test has the same ids. */
export function stableId(name: string): string {
  const hex = hash('sha1', `pamani-demo:${name}`, 'hex')
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`
}
