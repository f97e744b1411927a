import { z } from 'zod'

/** A value that is saved by itself, with the version to save on top of. */
export function saved<Value extends z.ZodType>(value: Value) {
  return z.object({ value, version: z.int() })
}

export const SavedText = saved(z.string())
export const SavedDate = saved(z.iso.date().nullable())
