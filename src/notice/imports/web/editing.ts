import type { ImportSettings } from '../contract/import-settings.ts'
import type { ImportView } from '../contract/imports.ts'

/** What every card of the reader's choices works on. */
export interface Editing {
  imported: ImportView
  settings: ImportSettings
  onChange: (part: Partial<ImportSettings>) => void
}
