import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { ErrorSummary } from '#web/ui/form/ErrorSummary.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import type { Colleague, Invitation, StaffView } from '../contract/staff.ts'
import { PersonCell } from './PersonCell.tsx'
import classes from './Staff.module.css'
import { useDecide } from './use-staff-commands.ts'
import { useStaffWords } from './use-staff-words.ts'

interface WaitingCardProps {
  staff: StaffView
  onInvited: (invitations: readonly Invitation[]) => void
}

/** Access and addresses that a list proposed: chosen person by person, confirmed or declined in one go. */
export function WaitingCard({ staff, onInvited }: WaitingCardProps) {
  const t = useT()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const waiting = staff.people.filter(({ proposals, addresses }) => proposals.length + addresses.length > 0)
  const open = waiting.filter((person) => declinable(person).length > 0)
  const all = waiting.filter((person) => confirmable(person).length > 0).map(({ id }) => id)
  const picked = open.filter(({ id }) => chosen.includes(id))
  const columns = useColumns({ chosen, onChoose: setChosen })
  if (waiting.length === 0) return null
  const isAll = all.length > 0 && all.every((id) => chosen.includes(id))
  return (
    <Card
      flush
      title={t('staff.waiting.title')}
      note={t('staff.waiting.note', { count: waiting.length })}
      actions={
        all.length > 1 ? (
          <Checkbox
            label={t('staff.waiting.pickAll', { count: all.length })}
            checked={isAll}
            indeterminate={!isAll && picked.length > 0}
            onChange={() => setChosen(isAll ? [] : all)}
          />
        ) : undefined
      }
    >
      <p className={classes.lead}>{t('staff.waiting.why')}</p>
      <DataTable
        caption={t('staff.waiting.caption')}
        columns={columns}
        rows={waiting}
        rowKey={({ id }) => id}
        empty={null}
      />
      <Decide staff={staff} picked={picked} onInvited={onInvited} onDone={() => setChosen([])} />
    </Card>
  )
}

function wishes({ proposals, addresses }: Colleague) {
  return [
    ...proposals.map(({ id, kind, hindrance, canDecline }) => ({ id, kind, hindrance, canDecline })),
    ...addresses.map(({ id, hindrance, canDecline }) => ({
      id,
      kind: 'address' as const,
      hindrance,
      canDecline,
    })),
  ]
}
type Wish = ReturnType<typeof wishes>[number]

const confirmable = (person: Colleague): Wish[] =>
  wishes(person).filter(({ hindrance }) => hindrance === null)
const declinable = (person: Colleague): Wish[] => wishes(person).filter(({ canDecline }) => canDecline)

interface Choosing {
  chosen: readonly string[]
  onChoose: (chosen: readonly string[]) => void
}

function useColumns({ chosen, onChoose }: Choosing): Column<Colleague>[] {
  const t = useT()
  const f = useFormat()
  const toggle = (id: string, isOn: boolean) =>
    onChoose(isOn ? [...chosen, id] : chosen.filter((other) => other !== id))
  return [
    {
      key: 'person',
      header: t('staff.waiting.person'),
      rowHeader: true,
      width: '38%',
      cell: (person) => (
        <div className={classes.pick}>
          <Checkbox
            aria-label={t('staff.waiting.pickOne', { name: f.name(person) })}
            disabled={declinable(person).length === 0}
            checked={chosen.includes(person.id)}
            onChange={(event) => toggle(person.id, event.currentTarget.checked)}
          />
          <PersonCell person={person} withPosts />
        </div>
      ),
    },
    {
      key: 'what',
      header: t('staff.waiting.what'),
      bareOnCard: true,
      cell: (person) => <Changes person={person} />,
    },
    { key: 'by', header: t('staff.waiting.by'), width: '20%', cell: (person) => <Source person={person} /> },
  ]
}

function Changes({ person }: { person: Colleague }) {
  const t = useT()
  const words = useStaffWords()
  const hindrances = [...new Set(person.proposals.flatMap(({ hindrance }) => hindrance ?? []))]
  const addressHindrances = [...new Set(person.addresses.flatMap(({ hindrance }) => hindrance ?? []))]
  return (
    <ul className={classes.lines}>
      {person.proposals.map((proposal) => (
        <li key={proposal.id}>{words.proposal(proposal)}</li>
      ))}
      {person.addresses.map((address) => (
        <li key={address.id}>{words.address(person, address)}</li>
      ))}
      {hindrances.map((hindrance) => (
        <li key={hindrance} className={classes.quiet}>
          {t(`staff.hindrance.${hindrance}`)}
        </li>
      ))}
      {addressHindrances.map((hindrance) => (
        <li key={`address-${hindrance}`} className={classes.quiet}>
          {t(`staff.addressHindrance.${hindrance}`)}
        </li>
      ))}
    </ul>
  )
}

function Source({ person }: { person: Colleague }) {
  const t = useT()
  const f = useFormat()
  const sources = [...person.proposals, ...person.addresses].map(({ proposedBy, proposedAt }) =>
    t('staff.waiting.byWhen', {
      name: proposedBy === null ? '–' : f.name(proposedBy),
      date: f.date(proposedAt),
    }),
  )
  return (
    <ul className={classes.lines}>
      {[...new Set(sources)].map((source) => (
        <li key={source} className={classes.quiet}>
          {source}
        </li>
      ))}
    </ul>
  )
}

interface DecideProps extends WaitingCardProps {
  picked: readonly Colleague[]
  onDone: () => void
}

/** What would happen, and the buttons that do it. */
function Decide({ staff, picked, onInvited, onDone }: DecideProps) {
  const t = useT()
  const f = useFormat()
  const decide = useDecide(onInvited)
  const toConfirm = picked.flatMap(confirmable)
  const toDecline = picked.flatMap(declinable)
  const idsOf = (chosen: readonly Wish[]) => chosen.map(({ id }) => id)
  const invited = picked.filter(
    (person) =>
      (person.account === 'none' || person.account === 'invited') &&
      confirmable(person).some(({ kind }) => kind === 'begin'),
  )
  const told = (parts: readonly (readonly [Wish['kind'] | 'invite', number])[]) =>
    f.list(
      parts.flatMap(([what, number]) =>
        number === 0 ? [] : [t(`staff.waiting.summary.${what}`, { count: number })],
      ),
    )
  const countsOf = (chosen: readonly Wish[]) =>
    (['begin', 'end', 'address'] as const).map(
      (kind) => [kind, chosen.filter((one) => one.kind === kind).length] as const,
    )
  const chosenText = () => {
    if (toDecline.length === 0) return t('staff.waiting.nothingChosen')
    return toConfirm.length === 0 ? t('staff.waiting.onlyDecline') : t('staff.waiting.chosen', { summary })
  }
  const summary = told([...countsOf(toConfirm), ['invite', invited.length]])
  const send = (part: 'confirm' | 'decline') =>
    decide.mutate(
      {
        params: { institutionId: staff.institutionId },
        input:
          part === 'confirm'
            ? {
                confirm: idsOf(toConfirm),
                decline: [],
                seen: invited.map(({ id, email }) => ({ personId: id, email })),
              }
            : { confirm: [], decline: idsOf(toDecline) },
      },
      {
        onSuccess: () => {
          showDone(
            t(part === 'confirm' ? 'staff.waiting.confirmed' : 'staff.waiting.declined', {
              summary: told(countsOf(part === 'confirm' ? toConfirm : toDecline)),
            }),
          )
          onDone()
        },
      },
    )
  return (
    <div className={classes.foot}>
      {decide.error === null ? null : <ErrorSummary error={decide.error} />}
      <p aria-live="polite">{chosenText()}</p>
      <div className={classes.actions}>
        <Button disabled={toConfirm.length === 0} loading={decide.isPending} onClick={() => send('confirm')}>
          {t('staff.waiting.confirm')}
        </Button>
        <Button
          variant="default"
          disabled={toDecline.length === 0 || decide.isPending}
          onClick={() => send('decline')}
        >
          {t('staff.waiting.decline')}
        </Button>
      </div>
    </div>
  )
}
