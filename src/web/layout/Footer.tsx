import { useT } from '../i18n/i18n-context.ts'
import { TextLink } from '../ui/TextLink.tsx'
import classes from './Footer.module.css'

/** Statements that every page links to. */
export function Footer() {
  const t = useT()
  return (
    <footer className={classes.footer} data-no-print>
      <nav aria-label={t('shell.footer.label')}>
        <TextLink to="/about/data-protection">{t('shell.footer.dataProtection')}</TextLink>
        <TextLink to="/about/accessibility">{t('shell.footer.accessibility')}</TextLink>
      </nav>
    </footer>
  )
}
