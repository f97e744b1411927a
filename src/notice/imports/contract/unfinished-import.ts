import { z } from 'zod'

/** How far an import is whose file waits for its next step. */
export const UnfinishedStatus = z.enum(['uploaded', 'checked', 'refused'])

/** An import that somebody began and has neither carried out nor discarded. */
export const UnfinishedImport = z.object({
  id: z.uuid(),
  fileName: z.string(),
  status: UnfinishedStatus,
  uploadedAt: z.iso.datetime(),
})
export type UnfinishedImport = z.infer<typeof UnfinishedImport>
