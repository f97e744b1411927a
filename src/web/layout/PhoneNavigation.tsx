import { type MouseEvent, useRef } from 'react'
import { useT } from '../i18n/i18n-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Logo } from '../ui/Logo.tsx'
import { NavigationList } from './NavigationList.tsx'
import type { NavGroup } from './navigation.ts'
import classes from './PhoneNavigation.module.css'

/** The navigation behind a button, for narrow screens and high zoom. The browser's own dialog keeps the focus in. */
export function PhoneNavigation({ groups }: { groups: readonly NavGroup[] }) {
  const t = useT()
  const drawer = useRef<HTMLDialogElement>(null)
  const close = () => drawer.current?.close()
  const closeOutside = (event: MouseEvent) => {
    if (event.target === drawer.current) close()
  }
  return (
    <>
      <button
        type="button"
        className={classes.button}
        aria-label={t('shell.navigation.open')}
        aria-haspopup="dialog"
        onClick={() => drawer.current?.showModal()}
      >
        <Icon name="menu" size={22} />
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself */}
      <dialog
        ref={drawer}
        className={classes.drawer}
        aria-label={t('shell.navigation.label')}
        onClick={closeOutside}
      >
        <div className={classes.head}>
          <Logo />
          <button
            type="button"
            className={classes.button}
            aria-label={t('shell.navigation.close')}
            onClick={close}
          >
            <Icon name="close" size={22} />
          </button>
        </div>
        <nav aria-label={t('shell.navigation.label')}>
          <NavigationList groups={groups} onChoose={close} />
        </nav>
      </dialog>
    </>
  )
}
