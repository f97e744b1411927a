import { type ComponentType, createContext } from 'react'

/** What another module tells whoever is about to grant a service; services themselves know nothing of it. */
export type DecisionNote = ComponentType<{ pupilId: string; serviceId: string }>

export const DecisionNoteContext = createContext<DecisionNote | null>(null)
