import { lazy } from 'react'

/** What pages of other modules may show of money. */
export const QuotaNote = lazy(async () => ({ default: (await import('./QuotaNote.tsx')).QuotaNote }))
