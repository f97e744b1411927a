import { cpus, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DEFAULT_PUPILS, DEFAULT_TODAY } from '#demo/country-plan.ts'
import { type Country, openCountry } from './country-store.ts'
import { measureAll, PARTS, type Part } from './measure-all.ts'
import { isOver, type Measurement } from './measurement.ts'

const MILLION = 1_000_000
const ROUNDS = { import: 3, flags: 7, lists: 60 }
/** As many rows to a pupil as a million to the whole country. */
const ROWS_OF_PUPIL = 4

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    pupils: { type: 'string' },
    only: { type: 'string', multiple: true },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(
    `npm run bench [-- --json] [-- --pupils 250000] [-- --only import --only lists]
Ratios of the product to floors of the same run; exit code 1 when one is over its limit.
--only: ${PARTS.join(', ')}`,
  )
} else {
  await run(Number(values.pupils ?? DEFAULT_PUPILS), values.only?.map(partOf))
}

function partOf(name: string): Part {
  const part = PARTS.find((each) => each === name)
  if (part === undefined) throw new Error(`There is no measurement “${name}”: ${PARTS.join(', ')}`)
  return part
}

async function run(pupils: number, only: readonly Part[] = PARTS): Promise<void> {
  const report = (step: string) => console.error(`${step} …`)
  const country = await openCountry({ home: join(import.meta.dirname, '../.pamani/bench'), pupils, report })
  try {
    const rows = Math.min(MILLION, pupils * ROWS_OF_PUPIL)
    const found = await measureAll(country, { today: DEFAULT_TODAY, rows, rounds: ROUNDS, only }, report)
    tell(found, pupils, country)
    process.exitCode = found.some(isOver) ? 1 : 0
  } finally {
    await country.close()
  }
}

function tell(found: readonly Measurement[], pupils: number, { postgres }: Country): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node ${process.versions.node}, PostgreSQL ${postgres}`
  if (values.json) {
    const measurements = found.map((each) => ({ ...each, over: isOver(each) }))
    console.log(JSON.stringify({ machine, pupils, at: new Date().toISOString(), measurements }, null, 2))
    return
  }
  console.log(`${machine}\n${pupils} pupils. Product, floor (medians), ratio, limit:`)
  for (const each of found) console.log(lineOf(each))
}

function lineOf(each: Measurement): string {
  const limit = each.limit === null ? 'no limit' : `≤ ${each.limit}${isOver(each) ? '  OVER' : ''}`
  const times = [each.product, each.floor].map((time) =>
    `${time.toFixed(time < 100 ? 2 : 0)} ms`.padStart(11),
  )
  return `  ${each.name.padEnd(64)} ${times.join(' ')} ${each.ratio.toFixed(2).padStart(6)} ×  ${limit}`
}
