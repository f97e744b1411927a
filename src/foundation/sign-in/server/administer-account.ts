import { randomBytes } from 'node:crypto'
import { recordEvent } from '#foundation/audit/index.ts'
import { hashToken } from '#foundation/endpoint/index.ts'
import type { Db, Trx } from '#platform/db/connect.ts'
import {
  type AccountRef,
  findAccountByName,
  insertAccount,
  insertInvitation,
  lockAccount,
  removeSecondFactors,
  unlockAccount,
} from './account-administration-store.ts'

export const INVITATION_DAYS = 7

export type Invited = AccountRef & { readonly link: string }

/** Gives a person an account without a password. False: the person has one, or the username is taken. */
export async function addAccount(
  trx: Trx,
  account: { personId: string; username: string; at: Date },
): Promise<boolean> {
  const added = await insertAccount(trx, account)
  if (added) await record(trx, 'sign-in.account-added', account.personId)
  return added
}

/** Makes a link by which the person chooses a password; earlier links stop working. */
export function inviteAccount(
  db: Db,
  username: string,
  at: { now: Date; baseUrl: URL },
): Promise<Invited | 'unknown' | 'locked'> {
  return db.transaction().execute(async (trx) => {
    const account = await findAccountByName(trx, username)
    if (account === undefined) return 'unknown'
    if (account.status === 'locked') return 'locked'
    const token = randomBytes(32).toString('base64url')
    const expiresAt = new Date(at.now.getTime() + INVITATION_DAYS * 86_400_000)
    const { personId } = account
    await insertInvitation(trx, { personId, tokenHash: hashToken(token), at: at.now, expiresAt })
    await record(trx, 'sign-in.invited', personId)
    return { ...account, link: new URL(`/invitation#${token}`, at.baseUrl).href }
  })
}

/** For somebody who has lost phone, keys and paper. False: there is no such account. */
export function resetSecondFactor(db: Db, username: string): Promise<boolean> {
  return change(db, username, 'sign-in.second-factor-reset', removeSecondFactors)
}

export function closeAccount(db: Db, username: string): Promise<boolean> {
  return change(db, username, 'sign-in.account-locked', lockAccount)
}

/** Opens a closed account again, as it was: with its password and second factors. */
export function reopenAccount(db: Db, username: string): Promise<boolean> {
  return change(db, username, 'sign-in.account-unlocked', unlockAccount)
}

function change(
  db: Db,
  username: string,
  event: string,
  work: (trx: Trx, personId: string) => Promise<void>,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const account = await findAccountByName(trx, username)
    if (account === undefined) return false
    await work(trx, account.personId)
    await record(trx, event, account.personId)
    return true
  })
}

function record(trx: Trx, event: string, personId: string): Promise<void> {
  return recordEvent(trx, { event, roles: [], details: { personId, by: 'command-line' } })
}
