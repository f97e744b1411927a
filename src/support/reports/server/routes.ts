import type { Endpoint } from '#foundation/endpoint/index.ts'
import { addReportDocument } from './add-report-document.ts'
import { certifyReport } from './certify-report.ts'
import { listReports } from './list-reports.ts'
import { readReport } from './read-report.ts'
import { readReportFile } from './read-report-file.ts'
import { removeReportDocument } from './remove-report-document.ts'
import { returnReport } from './return-report.ts'
import { submitReport } from './submit-report.ts'

export const reportEndpoints: readonly Endpoint[] = [
  listReports,
  readReport,
  readReportFile,
  addReportDocument,
  removeReportDocument,
  submitReport,
  certifyReport,
  returnReport,
]
