import { execFile } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { majorVersionOf } from './binaries.ts'
import { OperatorError } from './operator-error.ts'
import { type Places, prepareClosedFolder } from './places.ts'
import { serverEnvironment } from './postmaster.ts'

export const ADMIN = 'postgres'

/** Creates the data folder's contents once; afterwards checks that these programs can read it. */
export async function prepareData(binDir: string, places: Places): Promise<void> {
  if (existsSync(join(places.data, 'PG_VERSION'))) requireSameMajor(binDir, places.data)
  else await createData(binDir, places)
}

function requireSameMajor(binDir: string, data: string): void {
  const found = Number(readFileSync(join(data, 'PG_VERSION'), 'utf8'))
  const ours = majorVersionOf(binDir)
  if (found === ours) return
  throw new OperatorError(
    `The data in ${data} were written by PostgreSQL ${found}, but this version of Pamani runs PostgreSQL ${ours}. ` +
      'Nothing was changed. Back up with the version that wrote the data, then restore with this one.',
  )
}

/** Under another name until it is complete, so that an interrupted start leaves no half-made database. */
async function createData(binDir: string, places: Places): Promise<void> {
  const unfinished = `${places.data}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  prepareClosedFolder(unfinished, places.user)
  const choices = [
    '--locale-provider=icu',
    '--icu-locale=lv',
    '--locale=C',
    '--encoding=UTF8',
    '--auth=trust',
  ]
  await promisify(execFile)(
    join(binDir, 'initdb'),
    ['-D', unfinished, '-U', ADMIN, ...choices, '--no-instructions'],
    { cwd: '/', env: serverEnvironment(), ...places.user },
  )
  renameSync(unfinished, places.data)
}
