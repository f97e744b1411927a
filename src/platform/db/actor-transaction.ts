import { sql } from 'kysely'
import type { Db, Trx } from './connect.ts'

export type ActorContext = {
  /** Person for whom the transaction runs; null: nobody, who sees no personal data. */
  readonly actorId: string | null
  /** Calendar day in Latvia, `YYYY-MM-DD`. */
  readonly today: string
}

/** Runs `work` in one transaction in which row-level security knows the actor. */
export function asActor<T>(db: Db, context: ActorContext, work: (trx: Trx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await setActor(trx, context)
    return work(trx)
  })
}

/**
 * Lets `work` run as another actor inside the same transaction, for example the recomputation of flags after an import,
 * and returns to the first one afterwards.
 */
export async function asOtherActor<T>(
  trx: Trx,
  context: { readonly from: ActorContext; readonly to: ActorContext },
  work: () => Promise<T>,
): Promise<T> {
  await setActor(trx, context.to)
  try {
    return await work()
  } finally {
    await setActor(trx, context.from).catch(() => undefined) // fails only where the transaction is lost anyway
  }
}

async function setActor(trx: Trx, context: ActorContext): Promise<void> {
  await sql`select set_config('pamani.actor', ${context.actorId ?? ''}, true),
                   set_config('pamani.today', ${context.today}, true)`.execute(trx)
}
