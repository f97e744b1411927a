import { useParams } from '@tanstack/react-router'
import { ApiError } from '../api/api-error.ts'

interface Schema<Value> {
  safeParse: (raw: unknown) => { success: true; data: Value } | { success: false }
}

/**
 * The ids of the address, checked: `const { pupilId } = usePathParams(z.object({ pupilId: PupilId }))`.
 * A wrong id is a page that does not exist.
 */
export function usePathParams<Value>(schema: Schema<Value>): Value {
  const raw = useParams({ strict: false })
  const result = schema.safeParse(raw)
  if (!result.success) throw new ApiError(404, {})
  return result.data
}
