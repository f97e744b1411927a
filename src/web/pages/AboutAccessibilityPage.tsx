import { useT } from '../i18n/i18n-context.ts'
import { Page } from '../ui/Page.tsx'
import { Statement } from './Statement.tsx'

/** The accessibility statement. */
export function AboutAccessibilityPage() {
  const t = useT()
  return (
    <Page
      title={t('shell.about.accessibility.title')}
      subtitle={t('shell.about.accessibility.subtitle')}
      width="reading"
    >
      <Statement
        parts={[
          [t('shell.about.accessibility.goalTitle'), t('shell.about.accessibility.goal')],
          [t('shell.about.accessibility.checkTitle'), t('shell.about.accessibility.check')],
          [t('shell.about.accessibility.knownTitle'), t('shell.about.accessibility.known')],
          [t('shell.about.accessibility.tellTitle'), t('shell.about.accessibility.tell')],
        ]}
      />
    </Page>
  )
}
