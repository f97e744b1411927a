import { lazy } from 'react'

/** What pages of higher floors may show of this module. */
export const NotesCard = lazy(async () => ({ default: (await import('./NotesCard.tsx')).NotesCard }))
