export const reportsPath = '/reports'

export function reportPath(institutionId: string, period: string): string {
  return `/reports/${institutionId}/${period}`
}
