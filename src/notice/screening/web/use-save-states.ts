import { useCallback, useRef, useState } from 'react'
import type { SaveState } from '#web/autosave/autosave-field.ts'

type State = SaveState<unknown>

/** What the reader has to know first comes first. */
const gravest: readonly State['kind'][] = ['refused', 'conflict', 'failed', 'saving', 'unsaved', 'saved']

/** One line for many fields that save themselves: the gravest state of all, or when the last one was saved. */
export function useSaveStates(): [state: State, report: (field: string, state: State) => void] {
  const states = useRef(new Map<string, State>())
  const [shown, setShown] = useState<State>({ kind: 'idle' })
  const report = useCallback((field: string, state: State) => {
    states.current.set(field, state)
    setShown(stateOfAll([...states.current.values()]))
  }, [])
  return [shown, report]
}

function stateOfAll(states: readonly State[]): State {
  const kind = gravest.find((one) => states.some((state) => state.kind === one))
  const same = states.filter((state) => state.kind === kind)
  if (kind !== 'saved') return same[0] ?? { kind: 'idle' }
  const times = same.flatMap((state) => (state.kind === 'saved' ? [state.at] : []))
  return { kind: 'saved', at: times.toSorted().at(-1) ?? '' }
}
