import { listClassesOf } from '#foundation/institutions/index.ts'
import { quotable } from '../domain/cell-guards.ts'
import { classKey } from '../domain/class-name.ts'
import type { ImportRun } from './import-run.ts'

export type ClassFinder = {
  /** Id of the class that a cell names: by the reader's choice, else by its name. */
  find(text: string): string | undefined
  /** Whether the reader wants a class of this name to be made. */
  isNew(text: string): boolean
  readonly byId: ReadonlyMap<string, string>
}

export async function classFinder(run: ImportRun): Promise<ClassFinder> {
  const classes = await listClassesOf(run.trx, {
    institutionId: run.imported.institutionId,
    schoolYear: run.imported.schoolYear,
  })
  const byId = new Map<string, string>(classes.map((one) => [one.id, one.name]))
  const byKey = new Map<string, string>(classes.map((one) => [classKey(one.name), one.id]))
  const chosen = run.settings.classes
  return {
    byId,
    isNew: (text) => chosen[quotable(text)] === 'new' && !byKey.has(classKey(text)),
    find(text) {
      const choice = chosen[quotable(text)]
      return choice !== undefined && byId.has(choice) ? choice : byKey.get(classKey(text))
    },
  }
}
