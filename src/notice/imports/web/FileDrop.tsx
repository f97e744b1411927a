import { type DragEvent, useId, useRef, useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { MAX_FILE_BYTES } from '../contract/import-kind.ts'
import classes from './FileDrop.module.css'
import { useFileSize } from './use-file-size.ts'

interface FileDropProps {
  file: File | null
  error: string | undefined
  onChoose: (file: File) => void
}

/** A place to drop a file on, and the browser's own button for everybody who does not drag. */
export function FileDrop({ file, error, onChoose }: FileDropProps) {
  const t = useT()
  const size = useFileSize()
  const [isOver, setIsOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const take = (files: FileList | null) => {
    const [first] = files ?? []
    if (first !== undefined) onChoose(first)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    if (input.current !== null) input.current.files = event.dataTransfer.files
    take(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the input inside is the first
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <p className={classes.label}>{t('imports.begin.drop')}</p>
      <input
        ref={input}
        id={id}
        className={classes.input}
        type="file"
        accept=".xlsx,.csv,.txt,.tsv,.zip"
        aria-describedby={`${id}-hint`}
        aria-invalid={error !== undefined}
        onChange={(event) => take(event.currentTarget.files)}
      />
      <label className={classes.button} htmlFor={id}>
        {t('imports.begin.choose')}
      </label>
      <p id={`${id}-hint`} className={classes.hint}>
        {t('imports.begin.formats', { megabytes: MAX_FILE_BYTES / 1_000_000 })}
      </p>
      {file === null ? null : (
        <p className={classes.chosen}>
          {t('imports.begin.chosen', { name: file.name, size: size(file.size) })}
        </p>
      )}
      {error === undefined ? null : (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
