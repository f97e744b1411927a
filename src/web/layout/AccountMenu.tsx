import { useFormat, useT } from '../i18n/i18n-context.ts'
import { signOut, signOutEverywhere } from '../session/end-session.ts'
import { isFamilyOnly } from '../session/is-family-only.ts'
import { useSession } from '../session/use-session.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PanelLink } from '../ui/PanelLink.tsx'
import { PanelOption } from '../ui/PanelOption.tsx'
import { showProblem } from '../ui/toast-store.ts'
import { familyPath } from './family-path.ts'
import classes from './TopBar.module.css'

const securityPath = '/account/security'
const digestPath = '/account/digest'

/** Who is signed in and for which places, and the way out. */
export function AccountMenu() {
  const t = useT()
  const f = useFormat()
  const session = useSession()
  const name = f.name(session.person)
  const isFamily = isFamilyOnly(session)
  const endAll = () => void signOutEverywhere().catch(() => showProblem(t('shell.error.network')))
  const button = (
    <>
      <Icon name="person" />
      <span className={classes.name}>{name}</span>
      <Icon name="chevronDown" size={14} />
    </>
  )
  return (
    <Disclosure label={t('shell.account.label', { name })} button={button}>
      {(close) => (
        <>
          <Places name={name} />
          <PanelLink to={securityPath} label={t('shell.account.security')} onChoose={close} />
          {isFamily ? null : <PanelLink to={digestPath} label={t('shell.account.digest')} onChoose={close} />}
          {session.can['own.read'] === true && !isFamily ? (
            <PanelLink to={familyPath} label={t('shell.account.family')} onChoose={close} />
          ) : null}
          <PanelOption label={t('shell.account.signOut')} onChoose={() => void signOut()} />
          <PanelOption label={t('shell.account.signOutEverywhere')} onChoose={endAll} />
        </>
      )}
    </Disclosure>
  )
}

function Places({ name }: { name: string }) {
  const { roles } = useSession()
  const places = [...new Set(roles.map((role) => role.scopeName))]
  return (
    <p className={classes.who}>
      <strong>{name}</strong>
      {places.map((place) => (
        <span key={place}>{place}</span>
      ))}
    </p>
  )
}
