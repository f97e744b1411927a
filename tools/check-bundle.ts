import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { firstPages } from './first-pages.ts'

/** What a reader waits for before the first page: `npm run check` fails above it. */
const budget = 200_000
const folder = 'dist/web'

interface Chunk {
  file: string
  src?: string
  imports?: string[]
  dynamicImports?: string[]
}

type Manifest = Record<string, Chunk>

/** A chunk with everything that it needs at once. */
function closure(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (chunk === undefined || seen.has(key)) return seen
  seen.add(key)
  for (const imported of chunk.imports ?? []) closure(manifest, imported, seen)
  return seen
}

function gzipSize(file: string): number {
  return gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
}

/** The entry, the first Latvian messages, and each first page on top of them. */
function firstDownloads(manifest: Manifest): Map<string, Set<string>> {
  const shared = closure(manifest, 'index.html')
  closure(manifest, 'src/messages/first-lv.ts', shared)
  const downloads = new Map([['shell', shared]])
  for (const page of firstPages) downloads.set(page, closure(manifest, page, new Set(shared)))
  return downloads
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

function main(): void {
  const file = join(folder, '.vite/manifest.json')
  if (!existsSync(file)) throw new Error('No build found: run `vite build` first.')
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'))
  let tooLarge = false
  for (const [name, keys] of firstDownloads(manifest)) {
    const scripts = [...new Set([...keys].flatMap((key) => manifest[key]?.file ?? []))]
      .filter((script) => script.endsWith('.js'))
      .map((script) => ({ script, size: gzipSize(script) }))
      .toSorted((a, b) => b.size - a.size)
    const total = scripts.reduce((sum, { size }) => sum + size, 0)
    const verdict = total > budget ? 'TOO LARGE' : 'ok'
    tooLarge ||= total > budget
    console.log(`${name}: ${kilobytes(total)} of ${kilobytes(budget)} script (gzip), ${verdict}`)
    for (const { script, size } of scripts) console.log(`  ${kilobytes(size).padStart(9)}  ${script}`)
  }
  if (tooLarge) process.exitCode = 1
}

main()
