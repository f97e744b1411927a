import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { staffPath } from '#foundation/staff/web/index.ts'
import type { ApiError } from '#web/api/api-error.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { type ImportView, UndoBlockers } from '../contract/imports.ts'
import { countsDone } from './counts-done.ts'
import { institutionCounts } from './institution-counts.ts'
import { duplicatesPath, importPath } from './paths.ts'
import { staffCounts } from './staff-counts.ts'
import { useUndo } from './use-import-commands.ts'

/**
 * Takes an import back. That itself cannot be taken back, so it asks before and says how much would go. When something stands on the
 * import, it says what, and where that can be taken away.
 */
export function UndoImport({ imported }: { imported: ImportView }) {
  const t = useT()
  const undo = useUndo(imported)
  const [isAsking, setIsAsking] = useState(false)
  const refusal = undo.error?.code.startsWith('imports.blocked-by-') ? undo.error : null
  const open = () => {
    undo.reset()
    setIsAsking(true)
  }
  const close = () => setIsAsking(false)
  return (
    <>
      <Button variant="default" leftSection={<Icon name="undo" />} onClick={open}>
        {t('imports.done.undo')}
      </Button>
      <Dialog
        opened={isAsking}
        onClose={close}
        title={t(refusal === null ? 'imports.done.undoTitle' : 'imports.done.undoRefused')}
      >
        {refusal === null ? (
          <Question imported={imported} undo={undo} onClose={close} />
        ) : (
          <Refusal imported={imported} refusal={refusal} onClose={close} />
        )}
      </Dialog>
    </>
  )
}

interface QuestionProps {
  imported: ImportView
  undo: ReturnType<typeof useUndo>
  onClose: () => void
}

function Question({ imported, undo, onClose }: QuestionProps) {
  const t = useT()
  const lines = useLines(imported)
  return (
    <Form error={undo.error} onSubmit={undo.run}>
      <p>{t('imports.done.undoLead')}</p>
      <ul>
        {lines.map(({ what, count }) => (
          <li key={what}>{t('imports.done.undoLine', { what, count })}</li>
        ))}
      </ul>
      <FormActions>
        <Button variant="default" onClick={onClose}>
          {t('imports.done.undoKeep')}
        </Button>
        <Button type="submit" loading={undo.isPending}>
          {t('imports.done.undo')}
        </Button>
      </FormActions>
    </Form>
  )
}

interface RefusalProps {
  imported: ImportView
  refusal: ApiError
  onClose: () => void
}

/** The button that was pressed is gone: what is read next takes the focus. */
function Refusal({ imported, refusal, onClose }: RefusalProps) {
  const t = useT()
  const text = useRef<HTMLParagraphElement>(null)
  useEffect(() => text.current?.focus(), [])
  return (
    <Stack>
      <p ref={text} tabIndex={-1} role="alert">
        {refusal.message}
      </p>
      <Blockers imported={imported} refusal={refusal} />
      <FormActions>
        <Button variant="default" onClick={onClose}>
          {t('shell.close')}
        </Button>
      </FormActions>
    </Stack>
  )
}

/** What stands on staff lists is taken away on the page of the staff. */
const UPON_STAFF = ['imports.blocked-by-access', 'imports.blocked-by-addresses', 'imports.blocked-by-staff']

/** Where to go to take away first what stands on the import. */
function Blockers({ imported, refusal }: Omit<RefusalProps, 'onClose'>) {
  const t = useT()
  const f = useFormat()
  if (refusal.code === 'imports.blocked-by-merges')
    return <TextLink to={duplicatesPath}>{t('imports.list.duplicates')}</TextLink>
  if (UPON_STAFF.includes(refusal.code))
    return <TextLink to={staffPath(imported.institutionId)}>{t('shell.pages.staff')}</TextLink>
  const { imports } = UndoBlockers.safeParse(refusal.data).data ?? { imports: [] }
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
  if (kind === 'institutions')
    return institutionCounts
      .filter((name) => name !== 'unchanged' && name !== 'left' && report.counts[name] > 0)
      .map((name) => ({ what: t(`imports.institutions.done.${name}`), count: report.counts[name] }))
  if (kind !== 'staff')
    return countsDone(report.counts).map(({ name, count }) => ({ what: t(`imports.done.${name}`), count }))
  return staffCounts
    .filter((name) => name !== 'unchanged' && report.counts[name] > 0)
    .map((name) => ({ what: t(`imports.staff.done.${name}`), count: report.counts[name] }))
}
