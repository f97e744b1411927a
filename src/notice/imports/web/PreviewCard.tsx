import { useT } from '#web/i18n/i18n-context.ts'
import { VisuallyHidden } from '#web/ui/VisuallyHidden.tsx'
import type { ImportView } from '../contract/imports.ts'
import classes from './Import.module.css'
import { StepCard } from './StepCard.tsx'

interface PreviewCardProps {
  preview: NonNullable<ImportView['preview']>
  /** The file has been checked: nobody needs to look at its first rows any more. */
  isDone: boolean
}

/** The first rows as they are in the file. Personal codes are made unreadable by the server. */
export function PreviewCard({ preview, isDone }: PreviewCardProps) {
  const t = useT()
  return (
    <StepCard title={t('imports.mapping.preview')} done={isDone ? t('imports.mapping.preview') : null}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a group of table cells is no fieldset */}
      <div role="group" className={classes.scroll} tabIndex={0} aria-label={t('imports.mapping.preview')}>
        <table className={classes.preview}>
          <caption>
            <VisuallyHidden>{t('imports.mapping.preview')}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('imports.mapping.line')}</th>
              {preview.headers.map((header, index) => (
                <th key={index} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row) => (
              <tr key={row.line}>
                <th scope="row">{row.line}</th>
                {preview.headers.map((_, index) => (
                  <td key={index}>{row.cells[index] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </StepCard>
  )
}
