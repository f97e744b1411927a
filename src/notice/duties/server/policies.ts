import { policy } from '#foundation/access/index.ts'

/** Paragraph 7: the school enters absence, causes and action; paragraph 7²: the municipality finds out causes and coordinates. */
const REGULATION = 'MK noteikumi Nr. 89 (2011), 7. un 7.² punkts'

export const canListDuties = policy({
  name: 'canListDuties',
  capability: 'duty.read',
  subject: 'list',
  basis: REGULATION,
})
export const canReadDuty = policy({
  name: 'canReadDuty',
  capability: 'duty.read',
  subject: 'pupil',
  basis: REGULATION,
})
export const canRecordDuty = policy({
  name: 'canRecordDuty',
  capability: 'duty.write',
  subject: 'pupil',
  basis: 'MK noteikumi Nr. 89 (2011), 7. punkts',
})
export const canCoordinateDuty = policy({
  name: 'canCoordinateDuty',
  capability: 'duty.coordinate',
  subject: 'pupil',
  basis: 'MK noteikumi Nr. 89 (2011), 7.² punkts',
})
/** Heads of schools answer for their school, municipalities for the institutions on their territory. */
export const canSeeDutyCompliance = policy({
  name: 'canSeeDutyCompliance',
  capability: 'institution.overview',
  subject: 'list',
  basis: 'Izglītības likums, 17. un 30. pants; MK noteikumi Nr. 89 (2011), 7. un 7.² punkts',
})
