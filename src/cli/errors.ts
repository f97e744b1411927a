/** The command line itself is wrong: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Pamani refuses, or it failed in a way that the operator can mend: exit code 1. The message says what, where and how. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
