import { useState } from 'react'
import type { Autosave } from '../autosave/use-autosave.ts'
import { ConflictDialog } from './ConflictDialog.tsx'
import { SaveStatus } from './SaveStatus.tsx'

/**
 * The line under a field that saves itself: its state and, in a conflict, the choice between both texts.
 *
 *     <AutosaveStatus field={summary} describe={(text) => text} />
 */
export function AutosaveStatus<Value>({
  field,
  describe,
}: {
  field: Autosave<Value>
  describe: (value: Value) => string
}) {
  const [comparing, setComparing] = useState(false)
  const { state } = field
  const choose = (choice: 'mine' | 'theirs') => {
    setComparing(false)
    field.resolve(choice)
  }
  return (
    <>
      <SaveStatus state={state} onRetry={field.flush} onCompare={() => setComparing(true)} />
      {state.kind === 'conflict' ? (
        <ConflictDialog
          opened={comparing}
          mine={describe(field.value)}
          theirs={{ ...state.theirs, text: describe(state.theirs.value) }}
          onKeepMine={() => choose('mine')}
          onKeepTheirs={() => choose('theirs')}
          onLater={() => setComparing(false)}
        />
      ) : null}
    </>
  )
}
