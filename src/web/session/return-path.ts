export const signInPath = '/sign-in'

/** Where sign-in leads back to. Only an address of this product is taken, never one of another site. */
export function returnPath(next: unknown): string {
  if (typeof next !== 'string' || !next.startsWith('/') || /^\/[/\\]/.test(next)) return '/'
  return next.startsWith(signInPath) ? '/' : next
}

/** The sign-in page, which keeps the present address to return to. */
export function signInAddress(present: string): string {
  const next = returnPath(present)
  return next === '/' ? signInPath : `${signInPath}?next=${encodeURIComponent(next)}`
}
