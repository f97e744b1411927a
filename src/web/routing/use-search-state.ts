import { useNavigate, useSearch } from '@tanstack/react-router'

interface Schema<Value> {
  parse: (raw: unknown) => Value
}

/**
 * Filters, tabs and sort order live in the address, so that they can be shared and survive "back". Values are texts;
 * give every field of the schema a `.catch(…)`, so that an old link still opens.
 *
 *     const [filters, setFilters] = useSearchState(z.object({ q: z.string().catch(''), level: Level.optional().catch(undefined) }))
 *     setFilters({ q: 'liep' })
 */
export function useSearchState<Value extends object>(
  schema: Schema<Value>,
): [state: Value, change: (part: Partial<Value>) => void] {
  const raw: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const change = (part: Partial<Value>) =>
    void navigate({ to: '.', search: { ...raw, ...part }, replace: true, resetScroll: false })
  return [schema.parse(raw), change]
}
