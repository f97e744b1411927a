import { z } from 'zod'

/** Kinds of files that the product writes, by how their names end. */
export const fileTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/**
 * A file, answered in place of JSON by a route whose output this is. Its name stays in download folders, so it names a kind of
 * document and a date, never a person.
 *
 *     return { name: 'atbalsta-plans-2026-11-20.pdf', bytes: await writePdf(paper) }
 */
export const FileAnswer = z.object({
  name: z.string().regex(/^[a-z0-9-]+\.(pdf|docx|xlsx)$/),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
})
export type FileAnswer = z.infer<typeof FileAnswer>

/** The media type of a file by its name. */
export function mediaTypeOf({ name }: Pick<FileAnswer, 'name'>): string {
  const ending = z.enum(['pdf', 'docx', 'xlsx']).parse(name.split('.').at(-1))
  return fileTypes[ending]
}
