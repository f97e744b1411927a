import type { Endpoint } from '#foundation/endpoint/index.ts'
import { changeKind } from './change-kind.ts'
import { checkImport } from './check-import.ts'
import { commitImport } from './commit-import.ts'
import { createImport } from './create-import.ts'
import { discardImport } from './discard-import.ts'
import { listEffects } from './list-effects.ts'
import { listImports } from './list-imports.ts'
import { listProblemRows } from './list-problem-rows.ts'
import { readImport } from './read-import.ts'
import { readProgress } from './read-progress.ts'
import { undoImport } from './undo-import.ts'
import { uploadFile } from './upload-file.ts'

export const importEndpoints: readonly Endpoint[] = [
  listImports,
  createImport,
  readImport,
  readProgress,
  listProblemRows,
  listEffects,
  uploadFile,
  changeKind,
  checkImport,
  commitImport,
  undoImport,
  discardImport,
]
