import type { Endpoint } from '#foundation/endpoint/index.ts'
import { listDuplicates } from './list-duplicates.ts'
import { mergeDuplicates } from './merge-duplicates.ts'
import { takeApartBack } from './take-apart-back.ts'
import { tellApart } from './tell-apart.ts'
import { undoMerge } from './undo-merge.ts'

export const duplicateEndpoints: readonly Endpoint[] = [
  listDuplicates,
  mergeDuplicates,
  undoMerge,
  tellApart,
  takeApartBack,
]
