import { Button } from '@mantine/core'
import { useId } from 'react'
import { useFormat, useT } from '../i18n/i18n-context.ts'
import classes from './ConflictDialog.module.css'
import { Dialog } from './Dialog.tsx'

interface ConflictDialogProps {
  opened: boolean
  /** Both as text; a field of another kind gives the words of its value. */
  mine: string
  theirs: { text: string; by?: string; at?: string }
  onKeepMine: () => void
  onKeepTheirs: () => void
  onLater: () => void
}

/** Two people wrote into one field: both texts side by side, and the writer chooses. Nothing is chosen by default. */
export function ConflictDialog({
  opened,
  mine,
  theirs,
  onKeepMine,
  onKeepTheirs,
  onLater,
}: ConflictDialogProps) {
  const t = useT()
  const f = useFormat()
  const by =
    theirs.by === undefined || theirs.at === undefined
      ? undefined
      : t('shell.conflict.theirsBy', { name: theirs.by, time: f.dateTime(theirs.at) })
  return (
    <Dialog
      opened={opened}
      onClose={onLater}
      size="xl"
      title={t('shell.conflict.title')}
      closeLabel={t('shell.conflict.later')}
    >
      <p className={classes.intro}>{t('shell.conflict.text')}</p>
      <div className={classes.sides}>
        <Side
          title={t('shell.conflict.yours')}
          text={mine}
          action={t('shell.conflict.keepYours')}
          onKeep={onKeepMine}
        />
        <Side
          title={t('shell.conflict.theirs')}
          remark={by}
          text={theirs.text}
          action={t('shell.conflict.keepTheirs')}
          onKeep={onKeepTheirs}
        />
      </div>
      <Button variant="subtle" onClick={onLater}>
        {t('shell.conflict.later')}
      </Button>
    </Dialog>
  )
}

interface SideProps {
  title: string
  remark?: string | undefined
  text: string
  action: string
  onKeep: () => void
}

function Side({ title, remark, text, action, onKeep }: SideProps) {
  const t = useT()
  const id = useId()
  return (
    <section className={classes.side} aria-labelledby={id}>
      <h3 id={id} className={classes.title}>
        {title}
      </h3>
      {remark === undefined ? null : <p className={classes.remark}>{remark}</p>}
      <blockquote className={classes.text}>{text === '' ? t('shell.conflict.empty') : text}</blockquote>
      <Button variant="default" onClick={onKeep}>
        {action}
      </Button>
    </section>
  )
}
