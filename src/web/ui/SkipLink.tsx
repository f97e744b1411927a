import { useT } from '../i18n/i18n-context.ts'
import classes from './SkipLink.module.css'

export const contentId = 'content'

/** The first stop of the Tab key: past the navigation, to the content. */
export function SkipLink() {
  const t = useT()
  const skip = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    document.getElementById(contentId)?.focus()
  }
  return (
    <a data-no-print className={classes.link} href={`#${contentId}`} onClick={skip}>
      {t('shell.skipToContent')}
    </a>
  )
}
