import { policy } from '#foundation/access/index.ts'

export const canReadSignals = policy({
  name: 'canReadSignals',
  capability: 'signals.read',
  subject: 'pupil',
  basis: 'MK noteikumi Nr. 89 (2011), 7. un 7.² punkts: the school follows absence and its causes',
})

/** Not for subject teachers, the records office or the municipality: they work with counts and absence, not with remarks. */
export const canReadBehaviour = policy({
  name: 'canReadBehaviour',
  capability: 'behaviour.read',
  subject: 'pupil',
  basis:
    'Izglītības likums, 55. pants; rokasgrāmata (2023), 1. pielikums: those who support the pupil see what was remarked',
})
