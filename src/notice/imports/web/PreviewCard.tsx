import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { VisuallyHidden } from '#web/ui/VisuallyHidden.tsx'
import type { ImportView } from '../contract/imports.ts'
import classes from './Import.module.css'

/** The first rows as they are in the file. Personal codes are made unreadable by the server. */
export function PreviewCard({ preview }: { preview: NonNullable<ImportView['preview']> }) {
  const t = useT()
  return (
    <Card title={t('imports.mapping.preview')}>
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
    </Card>
  )
}
