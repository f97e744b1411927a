import { useEffect, useState, useSyncExternalStore } from 'react'
import { useT } from '../i18n/i18n-context.ts'
import { Icon } from './Icon.tsx'
import classes from './ToastRegion.module.css'
import { dismissToast, type Toast, toastStore } from './toast-store.ts'

const shownFor = 12_000

/** Where `showUndo`, `showDone` and `showProblem` appear; the layout holds it. */
export function ToastRegion() {
  const t = useT()
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.getSnapshot)
  return (
    <section className={classes.region} aria-label={t('shell.undo.region')} data-no-print>
      <div role="status" aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} />
        ))}
      </div>
    </section>
  )
}

/** Goes away by itself, but waits while it is pointed at or focused; a problem stays until it is closed. */
function ToastCard({ toast }: { toast: Toast }) {
  const t = useT()
  const [held, setHeld] = useState(false)
  const { id, undo } = toast
  const next = undo === undefined ? toast.next : { label: t('shell.undo.action'), run: undo }
  useEffect(() => {
    if (held || toast.tone === 'problem') return
    const timer = setTimeout(() => dismissToast(id), shownFor)
    return () => clearTimeout(timer)
  }, [held, id, toast.tone])
  const go = () => {
    dismissToast(id)
    next?.run()
  }
  const hold = { onPointerEnter: () => setHeld(true), onPointerLeave: () => setHeld(false) }
  const focus = { onFocus: () => setHeld(true), onBlur: () => setHeld(false) }
  return (
    <div className={classes.toast} data-passing data-tone={toast.tone} {...hold} {...focus}>
      <Icon name={toast.tone === 'done' ? 'check' : 'alert'} size={18} />
      <span className={classes.message}>{toast.message}</span>
      {next === undefined ? null : (
        <button type="button" className={classes.undo} onClick={go}>
          {next.label}
        </button>
      )}
      <button
        type="button"
        className={classes.close}
        aria-label={t('shell.undo.dismiss')}
        onClick={() => dismissToast(id)}
      >
        <Icon name="close" size={16} />
      </button>
    </div>
  )
}
