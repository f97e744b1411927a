/** What can be wrong with a file before a single row of it means anything. */
export type FileFaultCode =
  | 'empty'
  | 'binary'
  | 'encoding'
  | 'html'
  | 'pdf'
  | 'old-excel'
  | 'other-zip'
  | 'zip-encrypted'
  | 'zip-path'
  | 'corrupt'
  | 'bomb'
  | 'too-large'
  | 'row-too-long'
  | 'quotes'
  | 'no-such-sheet'

/** A file that cannot be read, with the row where reading stopped when there is one. Never carries the file's text. */
export class FileFault extends Error {
  readonly code: FileFaultCode
  readonly line: number | null

  constructor(code: FileFaultCode, line: number | null = null) {
    super(`The file cannot be read: ${code}`)
    this.name = 'FileFault'
    this.code = code
    this.line = line
  }
}
