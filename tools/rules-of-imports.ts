import {
  type Floor,
  floors,
  modules,
  purePlatform,
  serverOnlyPackages,
  sharedPlatform,
} from './boundaries.ts'
import type { Import } from './imports.ts'
import type { Standing } from './module-of.ts'
import { isTest } from './source-files.ts'

/** One import as the rules see it; `there` is undefined for packages and for files outside src/. */
export type Edge = {
  readonly from: string
  readonly one: Import
  readonly target: string | undefined
  readonly here: Standing | undefined
  readonly there: Standing | undefined
}

type Rule = { readonly rule: string; readonly breaks: (edge: Edge) => string | undefined }

/** Each rule answers with what is wrong, or with nothing. */
export const importRules: readonly Rule[] = [
  { rule: 'missing-extension', breaks: missingExtension },
  { rule: 'deep-parent-path', breaks: deepParentPath },
  { rule: 'platform-imports-upward', breaks: platformImportsUpward },
  { rule: 'edge-not-in-table', breaks: edgeNotInTable },
  { rule: 'module-internals', breaks: moduleInternals },
  { rule: 'web-imports-server', breaks: webImportsServer },
  { rule: 'domain-imports-outside', breaks: domainImportsOutside },
  { rule: 'contract-imports-outside', breaks: contractImportsOutside },
  { rule: 'source-imports-tests', breaks: sourceImportsTests },
]

function missingExtension({ one, target }: Edge): string | undefined {
  if (target === undefined || /\.\w+$/.test(target)) return undefined
  return `write the extension in ${one.specifier}`
}

function deepParentPath({ one }: Edge): string | undefined {
  return one.specifier.startsWith('../../')
    ? `${one.specifier} climbs more than one level: use a # path`
    : undefined
}

function platformImportsUpward({ here, there, one }: Edge): string | undefined {
  if (here?.kind !== 'platform' || !there || there.kind === 'platform') return undefined
  return `the platform knows nothing above it: ${one.specifier}`
}

function edgeNotInTable({ here, there }: Edge): string | undefined {
  if (!here || !there || here.module === there.module || here.kind === 'platform') return undefined
  return mayAsk(here, there) ? undefined : `${here.module} may not ask ${there.module}`
}

function mayAsk(here: Standing, there: Standing): boolean {
  if (here.kind === 'app') return true
  if (there.kind === 'app') return here.kind === 'web' && there.room === 'messages'
  if (here.kind === 'demo') return there.kind !== 'web'
  if (there.kind === 'demo') return false
  if (here.kind === 'web') return true
  if (there.kind === 'web') return here.room === 'web'
  return isLower(there.kind, here.kind) || (modules[here.module]?.asks.includes(there.module) ?? false)
}

function isLower(a: Floor, b: Floor): boolean {
  return floors.indexOf(a) > floors.indexOf(b)
}

/** Doors of a module: index.ts, contract/, web/index.ts, web/routes.ts for the shell, messages/ for the catalogues, testing/ and reference data for the demo. */
function moduleInternals({ from, here, there, target, one }: Edge): string | undefined {
  if (!here || !there || here.module === there.module) return undefined
  if (!there.module.includes('/') || there.kind === 'platform') return undefined
  const open = isOpenDoor({ from, here, there, target: target ?? '' })
  return open ? undefined : `${one.specifier} is inside ${there.module}: import its index.ts or contract/`
}

type Crossing = { from: string; here: Standing; there: Standing; target: string }

function isOpenDoor({ from, here, there, target }: Crossing): boolean {
  if (there.room === 'index' || there.room === 'contract') return true
  if (target.endsWith('/web/routes.ts')) return here.kind === 'web'
  if (target.endsWith('/web/index.ts'))
    return here.kind === 'web' || here.room === 'web' || here.kind === 'app'
  if (there.room === 'data') return here.kind === 'demo' && target.endsWith('.json')
  if (there.room === 'messages') return here.kind === 'app' || here.kind === 'web'
  return there.room === 'testing' && (isTest(from) || here.room === 'testing' || here.kind === 'demo')
}

const CLOSED_TO_PAGES = ['server', 'index', 'domain', 'testing']

function webImportsServer({ from, here, there, target, one }: Edge): string | undefined {
  const inBrowser = here?.kind === 'web' || here?.room === 'web'
  if (!inBrowser || isTest(from)) return undefined
  if (target === undefined) return serverPackage(one)
  if (there?.kind === 'platform' && !isShared(target)) return `${one.specifier} belongs to the server`
  const isOwnDomain = there?.room === 'domain' && there.module === here.module
  const closed = there && CLOSED_TO_PAGES.includes(there.room) && there.kind !== 'web' && !isOwnDomain
  return closed ? `pages import contract/ and web/, not ${one.specifier}` : undefined
}

function serverPackage({ specifier }: Import): string | undefined {
  const name = specifier.split('/')[0] ?? ''
  return serverOnlyPackages.includes(name) || specifier.startsWith('node:')
    ? `${specifier} belongs to the server`
    : undefined
}

function isShared(target: string): boolean {
  return sharedPlatform.some((part) => target.startsWith(`src/platform/${part}`))
}

function domainImportsOutside({ from, here, there, target, one }: Edge): string | undefined {
  if (here?.room !== 'domain' || isTest(from)) return undefined
  const message = `a domain folder is pure: ${one.specifier}`
  if (target === undefined) return one.typeOnly || PURE_PACKAGES.includes(one.specifier) ? undefined : message
  if (there?.kind === 'platform') return isPure(target) ? undefined : message
  const allowed = ['domain', 'contract', 'data'].includes(there?.room ?? '') && there?.module === here.module
  return allowed || there?.room === 'contract' || (one.typeOnly && there?.room === 'index')
    ? undefined
    : message
}

const PURE_PACKAGES = ['zod']

function isPure(target: string): boolean {
  return purePlatform.some((part) => target.startsWith(`src/platform/${part}/`))
}

function contractImportsOutside({ from, here, there, target, one }: Edge): string | undefined {
  if (here?.room !== 'contract' || isTest(from)) return undefined
  const fine =
    target === undefined
      ? one.specifier === 'zod'
      : there?.room === 'contract' || there?.room === 'domain' || isShared(target)
  return fine ? undefined : `a contract is shared with the browser: ${one.specifier}`
}

function sourceImportsTests({ from, here, target }: Edge): string | undefined {
  if (isTest(from) || !target || here?.room === 'testing') return undefined
  return isTest(target) || target.startsWith('tools/') ? `the product does not import ${target}` : undefined
}
