import { Checkbox } from '@mantine/core'
import { useI18n } from '#web/i18n/i18n-context.ts'
import type { NeedView } from '../contract/session-needs.ts'
import classes from './Sessions.module.css'
import { useSessionWords } from './use-session-words.ts'

interface NeedChoicesProps {
  /** Who waits longest first. */
  needs: readonly NeedView[]
  chosen: readonly string[]
  onChange: (ids: readonly string[]) => void
}

/** Who waits; after the first choice only those who can come together: the same kind and subject, as many as the kind allows. */
export function NeedChoices({ needs, chosen, onChange }: NeedChoicesProps) {
  const { t } = useI18n()
  const first = needs.find(({ id }) => chosen.includes(id))
  const fits = first === undefined ? needs : needs.filter((need) => goTogether(first, need))
  const isFull = first !== undefined && chosen.length >= first.most
  return (
    <Checkbox.Group
      label={t('sessions.plan.who')}
      description={t('sessions.plan.whoHint')}
      value={[...chosen]}
      onChange={onChange}
    >
      <ul className={classes.needs}>
        {[...fits.filter(({ ahead }) => ahead === 0), ...fits.filter(({ ahead }) => ahead > 0)].map(
          (need) => (
            <li key={need.id}>
              <NeedChoice need={need} isDisabled={isFull && !chosen.includes(need.id)} />
            </li>
          ),
        )}
      </ul>
    </Checkbox.Group>
  )
}

function NeedChoice({ need, isDisabled }: { need: NeedView; isDisabled: boolean }) {
  const { t, f } = useI18n()
  const words = useSessionWords()
  const name = [f.name(need.pupil), ...(need.pupil.className === null ? [] : [need.pupil.className])].join(
    ' · ',
  )
  const facts = [
    words.title(need),
    t('sessions.plan.period', { from: f.shortDate(need.startsOn), until: f.date(need.endsOn) }),
    need.ahead === 0
      ? t('sessions.plan.waits', { day: f.date(need.since) })
      : t('sessions.plan.ahead', { count: need.ahead }),
  ]
  return <Checkbox value={need.id} label={name} description={facts.join(' · ')} disabled={isDisabled} />
}

function goTogether(one: NeedView, other: NeedView): boolean {
  return (
    one.kind.classifier === other.kind.classifier &&
    one.kind.code === other.kind.code &&
    one.subject === other.subject &&
    (one.id === other.id || one.pupil.id !== other.pupil.id)
  )
}
