import { useFormat, useT } from '#web/i18n/i18n-context.ts'

const KILOBYTE = 1000
const MEGABYTE = 1_000_000

/** `size(40_500_000)` is "40,5 MB". */
export function useFileSize(): (bytes: number) => string {
  const t = useT()
  const f = useFormat()
  return (bytes) =>
    bytes < MEGABYTE
      ? t('imports.size.kilobytes', { size: f.number(Math.ceil(bytes / KILOBYTE), 0) })
      : t('imports.size.megabytes', { size: f.number(bytes / MEGABYTE) })
}
