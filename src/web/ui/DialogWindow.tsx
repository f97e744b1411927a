import { Modal } from '@mantine/core'
import { type ReactNode, useCallback } from 'react'
import { useT } from '../i18n/i18n-context.ts'
import classes from './DialogWindow.module.css'
import { focusFirstField } from './focus-first-field.ts'

export interface DialogProps {
  opened: boolean
  onClose: () => void
  title: string
  size?: 'md' | 'lg' | 'xl'
  /** Words of the closing button, when closing means more than closing. */
  closeLabel?: string
  children: ReactNode
}

/** The window itself; `Dialog` loads it when it first opens. It begins at its first question, not at the cross. */
export function DialogWindow({ opened, onClose, title, size = 'md', closeLabel, children }: DialogProps) {
  const t = useT()
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size} centered>
      <Modal.Overlay />
      <Modal.Content radius="lg">
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={closeLabel ?? t('shell.close')} />
        </div>
        <Modal.Body ref={useCallback(focusFirstField, [])}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
