import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ApiError } from '#web/api/api-error.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { type ImportView, UndoBlockers } from '../contract/imports.ts'
import { countsDone } from './counts-done.ts'
import { duplicatesPath, importPath } from './paths.ts'
import { staffCounts } from './staff-counts.ts'
import { useUndo } from './use-import-commands.ts'

/** Takes an import back. That itself cannot be taken back, so it asks before and says how much would go. */
export function UndoImport({ imported }: { imported: ImportView }) {
  const t = useT()
  const undo = useUndo(imported)
  const [isAsking, setIsAsking] = useState(false)
  const lines = useLines(imported)
  return (
    <>
      <Button variant="default" leftSection={<Icon name="undo" />} onClick={() => setIsAsking(true)}>
        {t('imports.done.undo')}
      </Button>
      <Dialog opened={isAsking} onClose={() => setIsAsking(false)} title={t('imports.done.undoTitle')}>
        <Form error={undo.error} onSubmit={undo.run}>
          <Blockers error={undo.error} />
          <p>{t('imports.done.undoLead')}</p>
          <ul>
            {lines.map(({ what, count }) => (
              <li key={what}>{t('imports.done.undoLine', { what, count })}</li>
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

/** Where to go to take away first what stands on the import. */
function Blockers({ error }: { error: ApiError | null }) {
  const t = useT()
  const f = useFormat()
  if (error?.code === 'imports.blocked-by-merges')
    return <TextLink to={duplicatesPath}>{t('imports.list.duplicates')}</TextLink>
  const { imports } = UndoBlockers.safeParse(error?.data).data ?? { imports: [] }
  if (imports.length === 0) return null
  return (
    <ul aria-label={t('imports.done.undoFirst')}>
      {imports.map(({ id, kind, fileName, committedAt }) => (
        <li key={id}>
          <TextLink to={importPath(id)}>
            {t('imports.done.undoFirstLine', {
              kind: t(`imports.kind.${kind}`),
              file: fileName,
              when: f.dateTime(committedAt),
            })}
          </TextLink>
        </li>
      ))}
    </ul>
  )
}

/** What the import did, in words and numbers. */
function useLines({ kind, report }: ImportView): { what: string; count: number }[] {
  const t = useT()
  if (report === null) return []
  if (kind !== 'staff')
    return countsDone(report.counts).map(({ name, count }) => ({ what: t(`imports.done.${name}`), count }))
  return staffCounts
    .filter((name) => name !== 'unchanged' && report.counts[name] > 0)
    .map((name) => ({ what: t(`imports.staff.done.${name}`), count: report.counts[name] }))
}
