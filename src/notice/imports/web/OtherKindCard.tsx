import { Button } from '@mantine/core'
import { useT } from '#web/i18n/i18n-context.ts'
import { Banner } from '#web/ui/Banner.tsx'
import { ErrorSummary } from '#web/ui/form/ErrorSummary.tsx'
import { isSchoolKind, type SchoolKind } from '../contract/import-kind.ts'
import type { ImportView } from '../contract/imports.ts'
import { likelyKind } from '../domain/likely-kind.ts'
import classes from './Import.module.css'
import { useChangeKind } from './use-import-commands.ts'

/** The headings are those of another kind of a school's files than was chosen: one click reads it as that. */
export function OtherKindCard({ imported }: { imported: ImportView }) {
  return isSchoolKind(imported.kind) ? <OtherKind imported={imported} chosen={imported.kind} /> : null
}

function OtherKind({ imported, chosen }: { imported: ImportView; chosen: SchoolKind }) {
  const t = useT()
  const change = useChangeKind(imported)
  const kind = likelyKind(chosen, imported.preview?.headers ?? [])
  if (kind === chosen || !imported.can.check) return null
  return (
    <div className={classes.actions}>
      <Banner tone="attention" icon="alert" title={t(`imports.otherKind.looksLike.${kind}`)}>
        {t(`imports.otherKind.chosen.${chosen}`)}
      </Banner>
      {change.error === null ? null : <ErrorSummary error={change.error} />}
      <Button onClick={() => change.run(kind)} loading={change.isPending}>
        {t(`imports.otherKind.readAs.${kind}`)}
      </Button>
    </div>
  )
}
