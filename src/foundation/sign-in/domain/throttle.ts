/**
 * Budgets of failed attempts. Each failure beyond the free ones doubles the wait, up to a limit: nobody is ever locked out,
 * and a budget belongs to one device or one address, so that failures from elsewhere cost their owner nothing.
 */
export type Budget = {
  /** Failures before the first wait. */
  readonly free: number
  readonly longestSeconds: number
  /** Failures older than this no longer count. */
  readonly forgetAfterSeconds: number
}

export type BudgetName = 'address' | 'account-at-address' | 'account-on-device' | 'second-factor-elsewhere'

const HOUR = 3_600

export const budgets: Readonly<Record<BudgetName, Budget>> = {
  /** A school shares one address, so it may fail often and waits briefly. */
  address: { free: 40, longestSeconds: 60, forgetAfterSeconds: HOUR },
  'account-at-address': { free: 5, longestSeconds: 15 * 60, forgetAfterSeconds: 24 * HOUR },
  /** A browser in which this person has signed in before. */
  'account-on-device': { free: 8, longestSeconds: 5 * 60, forgetAfterSeconds: 24 * HOUR },
  /** Codes of six digits can be guessed from many addresses at once; whoever tries them knows the password already. */
  'second-factor-elsewhere': { free: 20, longestSeconds: 15 * 60, forgetAfterSeconds: 24 * HOUR },
}

export type Failures = { readonly count: number; readonly lastAt: Date }

/** Seconds to wait before the next attempt; zero: go on. */
export function secondsToWait(name: BudgetName, failures: Failures | undefined, now: Date): number {
  if (failures === undefined) return 0
  const { forgetAfterSeconds } = budgets[name]
  const passed = (now.getTime() - failures.lastAt.getTime()) / 1000
  return passed >= forgetAfterSeconds ? 0 : Math.max(0, Math.ceil(waitAfter(name, failures.count) - passed))
}

/** Seconds of waiting that a number of failures brings. */
export function waitAfter(name: BudgetName, count: number): number {
  const { free, longestSeconds } = budgets[name]
  return count <= free ? 0 : Math.min(longestSeconds, 2 ** Math.min(30, count - free))
}
