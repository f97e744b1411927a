import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Floor, floors, floorTitles, modules, zones } from './boundaries.ts'
import { report } from './problem.ts'
import { ROOT } from './source-files.ts'

const PAGE = 'docs/architecture.md'
const BEGIN =
  '<!-- boundaries:begin (made from tools/boundaries.ts by `node tools/render-architecture.ts`) -->'
const END = '<!-- boundaries:end -->'

/** The page with its picture and table made anew; what stands outside the markers stays. */
export function renderInto(page: string): string {
  const [before, rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined)
    throw new Error(`${PAGE} has lost its markers:\n${BEGIN}\n${END}`)
  return `${before}${BEGIN}\n\n${picture()}\n\n${table()}\n\n${END}${after}`
}

function picture(): string {
  const bands = floors.map((floor) =>
    [`  subgraph ${floor}["${floorTitles[floor]}"]`, ...boxes(floor), '  end'].join('\n'),
  )
  const down = floors.slice(1).map((floor, index) => `  ${floors[index]} --> ${floor}`)
  return ['```mermaid', 'flowchart TB', ...bands, ...down, ...inside(), '```'].join('\n')
}

function boxes(floor: Floor): string[] {
  const names = namesOn(floor)
  return names.length === 0
    ? [`    ${floor}_[" "]`]
    : names.map((name) => `    ${idOf(name)}["${name.split('/')[1]}"]`)
}

function namesOn(floor: Floor): string[] {
  return Object.keys(modules).filter((name) => name.startsWith(`${floor}/`))
}

function inside(): string[] {
  return Object.entries(modules).flatMap(([name, { asks }]) =>
    asks.map((asked) => `  ${idOf(name)} -.-> ${idOf(asked)}`),
  )
}

function idOf(name: string): string {
  return name.replace('/', '_')
}

function table(): string {
  const rows = Object.entries(modules).map(
    ([name, { owns, asks }]) =>
      `| \`${name}\` | ${owns} | ${asks.map((asked) => `\`${asked}\``).join(', ') || '–'} |`,
  )
  const others = Object.entries(zones).map(([name, about]) => `| \`${name}\` | ${about} | |`)
  return ['| module | owns | may ask on its own floor |', '|---|---|---|', ...rows, ...others].join('\n')
}

if (import.meta.main) {
  const path = join(ROOT, PAGE)
  const page = existsSync(path) ? readFileSync(path, 'utf8') : `# Architecture\n\n${BEGIN}\n${END}\n`
  const rendered = renderInto(page)
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, rendered)
  } else if (rendered !== page) {
    report([
      { rule: 'stale-architecture', file: PAGE, line: 1, message: 'run node tools/render-architecture.ts' },
    ])
  }
}
