import type { Endpoint } from '#foundation/endpoint/index.ts'
import { addMunicipalAction } from './add-municipal-action.ts'
import { addSchoolAction } from './add-school-action.ts'
import { completeDuty } from './complete-duty.ts'
import { listDuties } from './list-duties.ts'
import { listDutyFilters } from './list-duty-filters.ts'
import { readDuty } from './read-duty.ts'
import { readDutyCompliance } from './read-duty-compliance.ts'
import { readDutyNotice } from './read-duty-notice.ts'
import { readNoticeDocument } from './read-notice-document.ts'
import { recordViisEntry } from './record-viis-entry.ts'
import { removeMunicipalAction } from './remove-municipal-action.ts'
import { removeSchoolAction } from './remove-school-action.ts'
import { removeViisEntry } from './remove-viis-entry.ts'
import { reopenDuty } from './reopen-duty.ts'
import { saveDutyCauses } from './save-duty-causes.ts'
import { withdrawDuty } from './withdraw-duty.ts'

export const dutyEndpoints: readonly Endpoint[] = [
  listDuties,
  listDutyFilters,
  readDutyCompliance,
  readDuty,
  readDutyNotice,
  readNoticeDocument,
  saveDutyCauses,
  addSchoolAction,
  removeSchoolAction,
  recordViisEntry,
  removeViisEntry,
  completeDuty,
  reopenDuty,
  withdrawDuty,
  addMunicipalAction,
  removeMunicipalAction,
]
