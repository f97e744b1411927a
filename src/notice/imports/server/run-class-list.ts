import { listRegisteredPupils } from '#foundation/people/index.ts'
import { type Decision, decideClassList, missingFrom } from '../domain/class-list.ts'
import { applyClassList } from './apply-class-list.ts'
import { followClassList } from './follow-class-list.ts'
import { type ImportRun, NO_COUNTS, type RunResult } from './import-run.ts'
import { type ClassListRead, readClassList } from './read-class-list.ts'

/**
 * A class list: rows are read, matched with the register of the whole country by code and with the institution by name,
 * decided on, and applied. Pupils who are missing are only listed, until the reader says that they have left.
 */
export async function runClassList(run: ImportRun): Promise<RunResult> {
  const read = await readClassList(run)
  const { institutionId } = run.imported
  const pupils = await run.elevate('a pupil of the list may be at another institution', () =>
    listRegisteredPupils(run.trx, { institutionId, codeIndexes: [...read.codes.keys()] }),
  )
  const register = { institutionId, pupils }
  const decisions = decideClassList(read.listed, register)
  for (const decision of decisions) tellOf(run, read, decision)
  const missing = missingFrom(decisions, register)
  const leavers = missing.filter((pupil) => run.settings.leavers.includes(pupil.id))
  const counts = await applyClassList(run, read, { decisions, leavers })
  return {
    rows: read.rows,
    period: null,
    counts: {
      ...NO_COUNTS,
      ...counts,
      pupils: decisions.filter((decision) => decision.kind !== 'refused').length,
    },
    missingPupilIds: missing.map((pupil) => pupil.id),
    ...(await followClassList(run, institutionId)),
  }
}

function tellOf({ problems }: ImportRun, read: ClassListRead, decision: Decision): void {
  const { line, givenName, familyName } = decision.listed
  const name = `${givenName} ${familyName}`
  if (decision.kind === 'refused') {
    const { code, field, params } = decision.trouble
    problems.error(code, { line, column: read.heading(field), params: { name, ...params } })
  }
  if (decision.kind !== 'keep') return
  if (decision.from === 'elsewhere') problems.warning('pupil-transfer', { line, params: { name } })
  if (decision.correction.familyName !== undefined || decision.correction.givenName !== undefined) {
    const before = `${decision.pupil.givenName} ${decision.pupil.familyName}`
    problems.warning('pupil-name-changed', {
      line,
      column: read.heading('familyName') ?? read.heading('fullName'),
      params: { name, before },
    })
  }
}
