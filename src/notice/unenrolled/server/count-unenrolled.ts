import { endpoint } from '#foundation/endpoint/index.ts'
import { HIDDEN } from '#platform/numbers/suppression.ts'
import { countUnenrolled as contract, type UnenrolledCounts } from '../contract/unenrolled.ts'
import { foldFew } from '../domain/fold-few.ts'
import { suppressCounts } from '../domain/suppress-counts.ts'
import { listCauses } from './cause-reads.ts'
import { countByCause, countByMunicipality, type MunicipalityCount } from './count-reads.ts'
import { canCountUnenrolled } from './policies.ts'

/** How many, by municipality and by cause; counted elevated, because nobody at the state sees a child. */
export const countUnenrolled = endpoint({
  ...contract,
  access: canCountUnenrolled,
  audit: 'unenrolled.counts-read',
  handler: async ({ trx, today, services, elevate }) => {
    const { rows, causes } = await elevate('numbers without names', async () => ({
      rows: await countByMunicipality(trx, today),
      causes: await countByCause(trx),
    }))
    const names = new Map((await listCauses(trx)).map((cause) => [cause.code, cause]))
    const shown = suppressCounts(rows)
    const { told, few } = foldFew(shown.total.open === HIDDEN ? [] : causes)
    return {
      asOf: services.clock.now().toISOString(),
      rows: rows.map(({ id, name, ...exact }, index) => ({
        id,
        name,
        ...(shown.rows[index] ?? nothing),
        reports: reportsOf(exact),
      })),
      total: shown.total,
      fewCauses: few,
      causes: told.map(({ code, count }) => {
        const named = code === null ? undefined : names.get(code)
        return { code, nameLv: named?.nameLv ?? '', nameEn: named?.nameEn ?? '', count }
      }),
    }
  },
})

const nothing = { open: HIDDEN, onTime: HIDDEN, silent: HIDDEN } as const

function reportsOf({
  open,
  silent,
}: Pick<MunicipalityCount, 'open' | 'silent'>): UnenrolledCounts['rows'][number]['reports'] {
  if (open === 0) return 'none'
  return silent === open ? 'no-news' : 'some'
}
