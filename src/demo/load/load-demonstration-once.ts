import pg from 'pg'
import type { Keys } from '#platform/crypto/keys.ts'
import { loadSynthetic } from './load-synthetic.ts'

/** The first start of a demonstration brings the synthetic municipality; later starts keep what is there. */
export async function loadDemonstrationOnce(admin: pg.ClientConfig, keys: Keys): Promise<void> {
  if (!keys.isDemo || (await hasPupils(admin))) return
  console.log('Loading the demonstration municipality (about a minute, only this time)')
  await loadSynthetic({ admin, keys, size: 'demo', report: (step) => console.log(`  ${step}`) })
}

async function hasPupils(admin: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    const { rows } = await client.query('select exists (select from people.pupils) as filled')
    return rows[0]?.filled === true
  } finally {
    await client.end()
  }
}
