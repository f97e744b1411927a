import { newId } from '#platform/ids/ids.ts'
import type { Answer, Client } from '#tests/support/client.ts'
import type { JobStep } from '../contract/import-job.ts'
import type { ImportKind } from '../contract/import-kind.ts'
import type { ImportSettings } from '../contract/import-settings.ts'

export type FileToBring = {
  readonly institutionId: string
  readonly kind: ImportKind
  readonly content: string | Buffer
  readonly name?: string
  readonly schoolYear?: string
  /** Changes to what was suggested. */
  readonly settings?: Partial<ImportSettings>
}

/** Begins an import and sends its file, as the page does. */
export async function uploadFile(browser: Client, file: FileToBring): Promise<Answer> {
  const id = newId()
  const schoolYear = file.schoolYear ?? '2026/27'
  await browser.post(`/institutions/${file.institutionId}/imports`, { id, kind: file.kind, schoolYear })
  const body = typeof file.content === 'string' ? Buffer.from(file.content) : file.content
  const name = encodeURIComponent(file.name ?? 'fails.csv')
  const answer = await browser.put(`/imports/${id}/file?name=${name}`, body)
  return { ...answer, body: { id, ...answer.body } }
}

/** Asks for a job, lets the server's background do it, and answers with the import as it is then. */
export async function askFor(
  browser: Client,
  importId: string,
  step: JobStep,
  body?: { readonly settings: unknown },
): Promise<Answer> {
  const asked = await browser.post(`/imports/${importId}/${step}`, body)
  if (asked.status !== 200) return asked
  await browser.background()
  return browser.get(`/imports/${importId}`)
}

/** Uploads and checks: the dry run. */
export async function checkFile(browser: Client, file: FileToBring): Promise<Answer> {
  const uploaded = await uploadFile(browser, file)
  if (uploaded.status !== 200) return uploaded
  const settings = { ...uploaded.body.settings, ...file.settings }
  return askFor(browser, uploaded.body.id, 'check', { settings })
}

/** Uploads, checks and commits. */
export async function bringFile(browser: Client, file: FileToBring): Promise<Answer> {
  const checked = await checkFile(browser, file)
  if (checked.body.status !== 'checked') return checked
  return askFor(browser, checked.body.id, 'commit')
}
