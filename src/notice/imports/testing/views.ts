import { newId } from '#platform/ids/ids.ts'
import type { ImportReport } from '../contract/import-report.ts'
import { ImportId, type ImportView } from '../contract/imports.ts'

export function aReport(overrides: Partial<ImportReport> = {}): ImportReport {
  return {
    rows: 40,
    period: { from: '2026-11-16', until: '2026-11-20' },
    counts: {
      added: 38,
      changed: 0,
      transferred: 0,
      moved: 0,
      ended: 0,
      removed: 0,
      unchanged: 2,
      classesAdded: 0,
      guardiansAdded: 0,
      guardiansChanged: 0,
      pupils: 6,
    },
    errors: 0,
    warnings: 0,
    blocking: 0,
    faultyRows: 0,
    leftOut: 0,
    totals: [],
    problems: [],
    questions: [],
    missingPupilIds: [],
    doubts: [],
    roster: null,
    flags: { raised: 0, changed: 0, withdrawn: 0 },
    duties: { opened: 0, withdrawn: 0, kept: 0 },
    ...overrides,
  }
}

/** An import of absences that has been checked. */
export function anImportView(overrides: Partial<ImportView> = {}): ImportView {
  return {
    id: ImportId.parse(newId()),
    institutionId: newId(),
    institutionName: 'Cēsu Pilsētas vidusskola',
    kind: 'absences',
    schoolYear: '2026/27',
    status: 'checked',
    fileName: 'kavejumi.csv',
    fileBytes: 1500,
    createdBy: { givenName: 'Rita', familyName: 'Kļava' },
    createdAt: '2026-11-20T10:00:00.000Z',
    committedBy: null,
    committedAt: null,
    undoneAt: null,
    summary: null,
    job: null,
    format: { kind: 'csv', encoding: 'utf-8', delimiter: ';', sheets: [] },
    settings: {
      sheet: null,
      headerLine: 1,
      columns: { onDate: 0, lesson: 1, fullName: 2, absenceKind: 3 },
      absenceKinds: { nn: 'unexcused' },
      behaviourKinds: {},
      classes: {},
      subjects: {},
      effectiveOn: '2026-11-20',
      leavers: [],
      sameChild: {},
      leaveOutFaulty: false,
    },
    suggestion: null,
    preview: {
      headers: ['Datums', 'Stunda', 'Skolēns', 'Kavējums'],
      rows: [{ line: 2, cells: ['20.11.2026.', '3', 'Elza Liepiņa', 'nn'] }],
    },
    report: aReport(),
    missingPupils: [],
    doubtPupils: [],
    choices: { classes: [], subjects: [] },
    can: { upload: true, check: true, commit: true, undo: false, discard: true },
    ...overrides,
  }
}
