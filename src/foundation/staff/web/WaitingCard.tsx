import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { ErrorSummary } from '#web/ui/form/ErrorSummary.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { useFirstRows } from '#web/ui/use-first-rows.ts'
import type { Colleague, Invitation, StaffView } from '../contract/staff.ts'
import { isFound } from './colleague-states.ts'
import { PersonCell } from './PersonCell.tsx'
import { SearchField } from './SearchField.tsx'
import classes from './Staff.module.css'
import { useDecide } from './use-staff-commands.ts'
import { useStaffWords } from './use-staff-words.ts'
import { confirmable, declinable, type Wish, whoWaits } from './wishes.ts'

interface WaitingCardProps {
  staff: StaffView
  onInvited: (invitations: readonly Invitation[]) => void
}

/** So many people stand on the page at first. */
const AT_ONCE = { first: 5, step: 20 }

/**
 * Access and addresses that a list proposed: chosen person by person, confirmed or declined in one go. All at once are chosen only
 * those who are seen, because confirming means having looked at the name, the post and the address.
 */
export function WaitingCard({ staff, onInvited }: WaitingCardProps) {
  const t = useT()
  const words = useStaffWords()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [text, setText] = useState('')
  const waiting = whoWaits(staff.people)
  const isLong = waiting.length > AT_ONCE.first
  const found = isLong ? waiting.filter((person) => isFound(text, words.searched(person))) : waiting
  const shown = useFirstRows(found, AT_ONCE)
  const seen = shown.rows ?? []
  const all = seen.filter((person) => confirmable(person).length > 0).map(({ id }) => id)
  const picked = waiting.filter((person) => chosen.includes(person.id) && declinable(person).length > 0)
  const columns = useColumns({ chosen, onChoose: setChosen })
  if (waiting.length === 0) return null
  const isAll = all.length > 0 && all.every((id) => chosen.includes(id))
  const others = chosen.filter((id) => !all.includes(id))
  return (
    <Card
      flush
      title={t('staff.waiting.title')}
      note={t('staff.waiting.note', { count: waiting.length })}
      actions={
        all.length > 1 ? (
          <Checkbox
            label={t(seen.length < waiting.length ? 'staff.waiting.pickShown' : 'staff.waiting.pickAll', {
              count: all.length,
            })}
            checked={isAll}
            indeterminate={!isAll && picked.length > 0}
            onChange={() => setChosen(isAll ? others : [...others, ...all])}
          />
        ) : undefined
      }
    >
      <p className={classes.lead}>{t('staff.waiting.why')}</p>
      {isLong ? (
        <div className={`${classes.filters} ${classes.inCard}`} data-no-print>
          <SearchField label={t('staff.waiting.search')} value={text} onChange={setText} />
        </div>
      ) : null}
      <DataTable
        caption={t('staff.waiting.caption')}
        columns={columns}
        {...shown}
        rowKey={({ id }) => id}
        empty={<EmptyState icon="search" title={t('staff.waiting.noneFound')} />}
      />
      <Decide
        staff={staff}
        picked={picked}
        unseen={picked.filter((person) => !seen.includes(person)).length}
        onInvited={onInvited}
        onDone={() => setChosen([])}
      />
    </Card>
  )
}

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
  /** How many of them are not on the page now. */
  unseen: number
  onDone: () => void
}

/** What would happen, and the buttons that do it. */
function Decide({ staff, picked, unseen, onInvited, onDone }: DecideProps) {
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
      <p aria-live="polite">
        {chosenText()} {unseen > 0 ? t('staff.waiting.outOfSight', { count: unseen }) : null}
      </p>
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
