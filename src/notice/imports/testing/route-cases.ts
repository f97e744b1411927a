import { newId } from '#platform/ids/ids.ts'
import type { RouteCases, RouteSubject } from '#tests/support/route-case.ts'

const READS = ['records_clerk', 'school_leadership', 'background_job'] as const
const RUNS = ['records_clerk'] as const

const imported = (subject: RouteSubject) => ({ importId: subject.ids.import ?? '' })
const settings = {
  sheet: null,
  headerLine: 1,
  columns: {},
  absenceKinds: {},
  classes: {},
  subjects: {},
  effectiveOn: '2026-11-20',
  leavers: [],
  sameChild: {},
  leaveOutFaulty: false,
}

export const importRouteCases: RouteCases = {
  'GET /imports': { allowed: [...READS, 'register_keeper'] },
  'POST /institutions/:institutionId/imports': {
    allowed: RUNS,
    params: (subject) => ({ institutionId: subject.institutionId }),
    body: () => ({ id: newId(), kind: 'absences', schoolYear: '2026/27' }),
  },
  'GET /imports/:importId': { allowed: READS, params: imported },
  'GET /imports/:importId/job': { allowed: READS, params: imported },
  'GET /imports/:importId/problem-rows': { allowed: RUNS, params: imported },
  'GET /imports/:importId/effects': { allowed: READS, params: imported },
  'PUT /imports/:importId/file': {
    allowed: RUNS,
    params: imported,
    query: () => ({ name: 'kavejumi.csv' }),
    body: () => Buffer.from('Datums;Skolēns;Kavējums\n'),
  },
  'PUT /imports/:importId/kind': {
    allowed: RUNS,
    params: imported,
    body: () => ({ kind: 'marks' }),
  },
  'POST /imports/:importId/check': { allowed: RUNS, params: imported, body: () => ({ settings }) },
  'POST /imports/:importId/commit': { allowed: RUNS, params: imported },
  'POST /imports/:importId/undo': { allowed: RUNS, params: imported },
  'POST /imports/:importId/discard': { allowed: RUNS, params: imported },
}
