import { Button } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { ImportView } from '../contract/imports.ts'
import { countsDone } from './counts-done.ts'
import { useUndo } from './use-import-commands.ts'

/** Takes an import back. That itself cannot be taken back, so it asks before and says how much would go. */
export function UndoImport({ imported }: { imported: ImportView }) {
  const t = useT()
  const undo = useUndo(imported)
  const [isAsking, setIsAsking] = useState(false)
  const counts = imported.report === null ? [] : countsDone(imported.report.counts)
  return (
    <>
      <Button variant="default" leftSection={<Icon name="undo" />} onClick={() => setIsAsking(true)}>
        {t('imports.done.undo')}
      </Button>
      <Dialog opened={isAsking} onClose={() => setIsAsking(false)} title={t('imports.done.undoTitle')}>
        <Form error={undo.error} onSubmit={undo.run}>
          <p>{t('imports.done.undoLead')}</p>
          <ul>
            {counts.map(({ name, count }) => (
              <li key={name}>{t('imports.done.undoLine', { what: t(`imports.done.${name}`), count })}</li>
            ))}
          </ul>
          <FormActions>
            <Button variant="default" onClick={() => setIsAsking(false)}>
              {t('imports.done.undoKeep')}
            </Button>
            <Button type="submit" loading={undo.isPending}>
              {t('imports.done.undo')}
            </Button>
          </FormActions>
        </Form>
      </Dialog>
    </>
  )
}
