import { Button } from '@mantine/core'
import { useT } from '#web/i18n/i18n-context.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import classes from './SignIn.module.css'

/** The codes for the drawer, shown this once. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const t = useT()
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    showDone(t('sign-in.enrol.copied'))
  }
  return (
    <div className={classes.steps}>
      <ul className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={classes.links} data-no-print>
        <Button variant="default" onClick={() => void copy()}>
          {t('sign-in.enrol.copy')}
        </Button>
        <Button
          variant="default"
          onClick={() => window.print()}
          leftSection={<Icon name="print" size={18} />}
        >
          {t('sign-in.enrol.print')}
        </Button>
      </div>
      <div data-no-print>
        <Button size="md" onClick={onDone}>
          {t('sign-in.enrol.saved')}
        </Button>
      </div>
    </div>
  )
}
