import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { root, runProductNode, stop } from './bootstrap.mjs'

const SINGLE_FILES = [
  'index.html',
  'vite.config.ts',
  'tools/precompress.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
]
/** Folders of src/, at any depth, that only the server or tests load. */
const SERVER_FOLDERS = new Set(['server', 'testing', 'demo', 'cli', 'db', 'postgres'])
const stamp = join(root, 'dist/web.stamp')

/** Builds the browser's part when its sources differ from those of the last build. */
export function ensureWebBuilt() {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Pamani: building the pages …')
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status } = runProductNode([vite, 'build', '--logLevel', 'warn'], {
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) stop('The pages could not be built.')
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamp, wanted)
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of [...SINGLE_FILES, ...listFiles('public'), ...listFiles('src').filter(isWebSource)]) {
    const path = join(root, file)
    if (existsSync(path)) hash.update(file).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

function listFiles(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}

function isWebSource(file) {
  return !file.includes('.test.') && !file.split(sep).some((folder) => SERVER_FOLDERS.has(folder))
}
