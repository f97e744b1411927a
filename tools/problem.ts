/** One broken rule at one place. */
export type Problem = {
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly message: string
}

/** Ends a check: prints what is broken, and lets the process fail when anything is. */
export function report(problems: readonly Problem[]): void {
  for (const { rule, file, line, message } of problems) console.log(`${file}:${line} ${rule}: ${message}`)
  if (problems.length > 0) process.exitCode = 1
}
