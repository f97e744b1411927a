/** A failure that the person who starts the server can mend; the message says how. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
}
