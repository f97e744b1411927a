import { Button, type ButtonProps } from '@mantine/core'
import { useState } from 'react'
import type { LoadedFile } from '../api/load-file.ts'
import { useT } from '../i18n/i18n-context.ts'
import { saveFile } from '../save-file.ts'
import { Icon } from './Icon.tsx'
import { showProblem } from './toast-store.ts'

interface FileButtonProps extends Pick<ButtonProps, 'variant'> {
  /** The kind of file: "PDF". */
  label: string
  /** What happens, for those who do not see what stands around: "Download PDF". */
  longLabel: string
  load: () => Promise<LoadedFile>
}

/**
 * Fetches a file that the server makes, and saves it.
 *
 *     <FileButton label="PDF" longLabel={…} load={() => loadFile(readPlanDocument, { params, query: { format: 'pdf' } })} />
 */
export function FileButton({ label, longLabel, load, variant = 'default' }: FileButtonProps) {
  const t = useT()
  const [isLoading, setIsLoading] = useState(false)
  const save = async () => {
    setIsLoading(true)
    try {
      const file = await load()
      saveFile(file.name, file.content)
    } catch (error) {
      const told = error instanceof Error ? error.message : String(error)
      showProblem(told === '' ? t('shell.error.network') : told)
    } finally {
      setIsLoading(false)
    }
  }
  return (
    <Button
      variant={variant}
      aria-label={longLabel}
      leftSection={<Icon name="download" size={18} />}
      onClick={() => void save()}
      loading={isLoading}
    >
      {label}
    </Button>
  )
}
