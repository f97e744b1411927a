import { useT } from '../i18n/i18n-context.ts'
import { Page } from '../ui/Page.tsx'
import { Statement } from './Statement.tsx'

/** What happens to data about a child, for everybody, without sign-in. */
export function AboutDataProtectionPage() {
  const t = useT()
  return (
    <Page
      title={t('shell.about.dataProtection.title')}
      subtitle={t('shell.about.dataProtection.subtitle')}
      width="reading"
    >
      <Statement
        parts={[
          [t('shell.about.dataProtection.whatTitle'), t('shell.about.dataProtection.what')],
          [t('shell.about.dataProtection.whoTitle'), t('shell.about.dataProtection.who')],
          [t('shell.about.dataProtection.logTitle'), t('shell.about.dataProtection.log')],
          [t('shell.about.dataProtection.machineTitle'), t('shell.about.dataProtection.machine')],
          [t('shell.about.dataProtection.rightsTitle'), t('shell.about.dataProtection.rights')],
        ]}
      />
    </Page>
  )
}
