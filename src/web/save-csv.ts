import { saveFile } from './save-file.ts'

/** Hands a table as CSV to the browser as a file to keep. */
export function saveCsv(name: string, text: string): void {
  saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }))
}
