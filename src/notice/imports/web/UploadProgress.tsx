import { Progress } from '@mantine/core'
import { useT } from '#web/i18n/i18n-context.ts'

/** How much of the file has left; then the server looks at it. */
export function UploadProgress({ share }: { share: number }) {
  const t = useT()
  const percent = Math.round(share * 100)
  const text = percent < 100 ? t('imports.begin.progress', { percent }) : t('imports.begin.looking')
  return (
    <div>
      <p role="status">{text}</p>
      <Progress value={percent} aria-label={text} />
    </div>
  )
}
