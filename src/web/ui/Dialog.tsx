import { lazy, Suspense, useState } from 'react'
import type { DialogProps } from './DialogWindow.tsx'

const DialogWindow = lazy(async () => {
  const file = await import('./DialogWindow.tsx')
  return { default: file.DialogWindow }
})

/**
 * A window over the page that holds the focus. For questions that cannot be a page; never for "are you sure?". Its
 * script comes when the first one opens (in tests: `await screen.findByRole('dialog')`).
 */
export function Dialog(props: DialogProps) {
  const [wasOpened, setWasOpened] = useState(props.opened)
  if (props.opened && !wasOpened) setWasOpened(true)
  return wasOpened ? (
    <Suspense fallback={null}>
      <DialogWindow {...props} />
    </Suspense>
  ) : null
}
