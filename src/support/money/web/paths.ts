/** Addresses of this module's pages. */
export const moneyPath = '/money'

export function quotaPath(kindCode: string): string {
  return `/money/quotas/${kindCode}`
}
