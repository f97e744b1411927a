import { policy } from '#foundation/access/index.ts'

export const canReadSignals = policy({
  name: 'canReadSignals',
  capability: 'signals.read',
  subject: 'pupil',
  basis: 'MK noteikumi Nr. 89 (2011), 7. un 7.² punkts: the school follows absence and its causes',
})
