import { listClassNames } from '#foundation/institutions/index.ts'
import {
  insertAddressProposals,
  insertProposals,
  insertStaff,
  listColleagues,
  listKnownAddresses,
  listKnownProposals,
  listPersonsByEmail,
  listSchoolGrants,
  type NewProposal,
  updateColleagueEmails,
  updatePostEnds,
} from '#foundation/staff/index.ts'
import { newId } from '#platform/ids/ids.ts'
import type { StaffEffect } from '../contract/staff-effects.ts'
import { rowTally } from '../domain/row-tally.ts'
import { staffEffects } from '../domain/staff-effects.ts'
import {
  decideStaff,
  type EmailChange,
  type MissingPost,
  type PostChange,
  type StaffDecisions,
  type StaffRegister,
} from '../domain/staff-list.ts'
import { type Change, insertChanges } from './change-store.ts'
import { classFinder } from './class-finder.ts'
import { type ImportRun, NO_COUNTS, NO_FOLLOWERS, type RunResult } from './import-run.ts'
import { readStaffList, type StaffRead } from './read-staff-list.ts'
import { readStaffRoster } from './read-staff-roster.ts'
import { proposalsOf } from './staff-proposals.ts'

/**
 * A staff list: people and posts are written, access is only proposed. Posts that are missing are only listed, until the reader
 * says that they have ended. Everything runs with the right of the clerk, who sees nothing more of children by it.
 */
export async function runStaff(run: ImportRun): Promise<RunResult> {
  const { institutionId } = run.imported
  const roster = run.format.kind === 'oneroster' ? await readStaffRoster(run) : undefined
  const read = roster ?? (await readStaffList(run))
  const register = await registerFor(run, read)
  const decided = decide(run, read, register)
  const isSilent = saysNothingOfOthers(run, roster?.isWhole ?? true)
  if (!isSilent && !decided.hasMost) run.problems.warning('staff-few', {})
  const missing = isSilent || !decided.hasMost ? [] : decided.missing
  const ended = endedBy(run, missing)
  const changes = [...decided.changes, ...ended]
  await insertStaff(run.trx, institutionId, decided)
  await updateColleagueEmails(run.trx, decided.emails)
  await updatePostEnds(run.trx, changes)
  const addresses = await proposeAddresses(run, decided)
  const proposals = await propose(run, read, decided, ended)
  await insertChanges(run.trx, run.imported.id, changesOf(decided, changes))
  const isOver = ({ endsOn }: PostChange) => endsOn !== null && endsOn <= run.today
  return {
    ...NO_FOLLOWERS,
    rows: read.rows,
    period: null,
    counts: {
      ...NO_COUNTS,
      added: decided.posts.length,
      changed: changes.filter((change) => !isOver(change)).length,
      ended: changes.filter(isOver).length,
      unchanged: decided.unchanged,
      peopleAdded: decided.people.length,
      addressesChanged: decided.emails.length,
      addressesProposed: addresses.length,
      accessProposed: proposals.filter(({ kind }) => kind === 'begin').length,
      accessEnds: proposals.filter(({ kind }) => kind === 'end').length,
      pupils: decided.counted,
    },
    missingPupilIds: [],
    missingPostIds: missing.map(({ id }) => id),
    roster: roster?.roster ?? null,
    effects: await effectsOf(run, { decided, register, changes, proposedEmails: addresses, proposals }),
  }
}

type Known = Pick<StaffRegister, 'colleagues' | 'owners' | 'today'>

async function registerFor({ trx, today, imported }: ImportRun, read: StaffRead): Promise<Known> {
  const { institutionId } = imported
  const emails = read.listed.flatMap(({ email }) => email?.toLowerCase() ?? [])
  return {
    colleagues: await listColleagues(trx, { institutionId, today }),
    owners: await listPersonsByEmail(trx, emails),
    today,
  }
}

function decide({ settings, problems }: ImportRun, read: StaffRead, register: Known): StaffDecisions {
  const withoutEmail = rowTally('staff-email-missing', 'staff-emails-missing')
  const decided = decideStaff(read.listed, {
    ...register,
    effectiveOn: settings.effectiveOn,
    newId,
    tell: (line, field, code, params = {}) => {
      const told = { ...read.spot(line, field), params: { ...params } }
      if (code === 'staff-email-missing') withoutEmail.add(told)
      else if (warned.has(code)) problems.warning(code, told)
      else problems.error(code, told)
    },
  })
  withoutEmail.tell(problems)
  return decided
}

const warned: ReadonlySet<string> = new Set([
  'row-repeated',
  'staff-email-changed',
  'staff-email-proposed',
  'staff-over',
])

/** A row that is left out may be anybody, and a package of changes has only some. */
function saysNothingOfOthers({ settings, problems }: ImportRun, isWhole: boolean): boolean {
  return !isWhole || (settings.leaveOutFaulty && problems.faultyRows() > 0)
}

/** Posts of which the reader has said that they are over. */
function endedBy({ settings }: ImportRun, missing: readonly MissingPost[]): (PostChange & MissingPost)[] {
  return missing
    .filter(({ id }) => settings.leavers.includes(id))
    .map((post) => ({ ...post, endsOn: settings.effectiveOn, before: post.endsOn }))
}

async function propose(
  run: ImportRun,
  read: StaffRead,
  decided: StaffDecisions,
  ended: readonly (PostChange & MissingPost)[],
): Promise<readonly NewProposal[]> {
  const { trx, today, imported, problems, askedBy, services } = run
  const { institutionId, municipalityId } = imported
  const { proposals, without } = proposalsOf(decided, {
    institutionId,
    today,
    ended,
    grants: await listSchoolGrants(trx, institutionId),
    known: await listKnownProposals(trx, institutionId),
    classNames: (await classFinder(run)).byId,
    newId,
  })
  for (const { line } of without) problems.warning('staff-no-access', read.spot(line, 'post'))
  await insertProposals(trx, proposals, {
    institutionId,
    municipalityId,
    importId: imported.id,
    by: askedBy,
    at: services.clock.now(),
  })
  return proposals
}

/** A link goes to an address: of whoever has access or was invited, another person confirms it first. */
async function proposeAddresses(run: ImportRun, { proposedEmails }: StaffDecisions): Promise<EmailChange[]> {
  const { trx, imported, askedBy, services } = run
  const { institutionId, id: importId } = imported
  const known = proposedEmails.length === 0 ? [] : await listKnownAddresses(trx, institutionId)
  const isKnown = ({ personId, email }: EmailChange) =>
    known.some((one) => one.personId === personId && one.email === email.toLowerCase())
  const fresh = proposedEmails.filter((one) => !isKnown(one))
  const source = { institutionId, importId, by: askedBy, at: services.clock.now() }
  await insertAddressProposals(
    trx,
    fresh.map(({ personId, email }) => ({ id: newId(), personId, email })),
    source,
  )
  return fresh
}

async function effectsOf(
  run: ImportRun,
  told: Omit<Parameters<typeof staffEffects>[0], 'classNames'>,
): Promise<StaffEffect[]> {
  const { decided, register, proposals } = told
  const posts = [...decided.posts, ...register.colleagues.flatMap((colleague) => colleague.posts)]
  const classIds = [
    ...posts.map(({ classId }) => classId),
    ...proposals.map(({ scopeKind, scopeId }) => (scopeKind === 'class' ? scopeId : null)),
  ]
  const classNames = await listClassNames(run.trx, new Set(classIds.filter((id) => id !== null)))
  return staffEffects({ ...told, classNames })
}

function changesOf({ people, emails, posts }: StaffDecisions, changes: readonly PostChange[]): Change[] {
  return [
    ...people.map(({ id }) => ({ kind: 'colleague_added' as const, subjectId: id })),
    ...emails.map(({ personId, before }) => ({
      kind: 'colleague_changed' as const,
      subjectId: personId,
      before: { email: before },
    })),
    ...posts.map(({ id }) => ({ kind: 'post_added' as const, subjectId: id })),
    ...changes.map(({ id, before }) => ({
      kind: 'post_changed' as const,
      subjectId: id,
      before: { endsOn: before },
    })),
  ]
}
