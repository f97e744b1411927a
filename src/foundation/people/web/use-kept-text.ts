import { useDebouncedValue } from '@mantine/hooks'
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

declare module '@tanstack/history' {
  interface HistoryState {
    /** What was typed into the search of pupils. */
    searchText?: string
  }
}

/**
 * What was typed, and, when typing pauses, what is looked for. It survives "back" in the memory of this tab; a name in the
 * address would stay in histories and logs.
 */
export function useKeptText(): { typed: string; wanted: string; type: (text: string) => void } {
  const kept = useLocation({ select: (location) => location.state.searchText ?? '' })
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const [typed, type] = useState(kept)
  const [wanted] = useDebouncedValue(typed, 200)
  useEffect(() => {
    if (wanted !== kept)
      void navigate({ to: '.', search, state: { searchText: wanted }, replace: true, resetScroll: false })
  }, [wanted, kept, search, navigate])
  return { typed, wanted, type }
}
