import { endpoint } from '#foundation/endpoint/index.ts'
import { countUnenrolled as contract } from '../contract/unenrolled.ts'
import { foldFew } from '../domain/fold-few.ts'
import { listCauses } from './cause-reads.ts'
import { countByCause, countByMunicipality } from './count-reads.ts'
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
    const { told, few } = foldFew(causes)
    const sum = (figure: 'open' | 'onTime' | 'silent') => rows.reduce((all, row) => all + row[figure], 0)
    return {
      asOf: services.clock.now().toISOString(),
      rows: [...rows],
      total: { open: sum('open'), onTime: sum('onTime'), silent: sum('silent') },
      fewCauses: few,
      causes: told.map(({ code, count }) => {
        const named = code === null ? undefined : names.get(code)
        return { code, nameLv: named?.nameLv ?? '', nameEn: named?.nameEn ?? '', count }
      }),
    }
  },
})
