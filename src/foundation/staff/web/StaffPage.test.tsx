import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { type ApiCall, fakeApi } from '#web/testing/fake-api.ts'
import { renderPage } from '#web/testing/render-web.tsx'
import type { Colleague } from '../contract/staff.ts'
import { aColleagueView, aProposalView, aStaffView } from '../testing/views.ts'
import { StaffPage } from './StaffPage.tsx'

const laura = aColleagueView({ proposals: [aProposalView()] })
const elita = aColleagueView({
  givenName: 'Elita',
  familyName: 'Priednieka',
  posts: [{ post: 'head', className: null, until: null }],
  proposals: [aProposalView({ role: 'school_leadership', className: null, hindrance: 'leadership' })],
})
const ulla = aColleagueView({
  givenName: 'Ulla',
  familyName: 'Miķelsona',
  posts: [],
  proposals: [aProposalView({ kind: 'end', validUntil: '2026-11-15' })],
})
const inese = aColleagueView({ givenName: 'Inese', canInvite: true, account: 'invited' })
const session = {
  person: { id: 'x', givenName: 'Dace', familyName: 'Vilka' },
  roles: [],
  can: {},
  today: '2026-11-20',
}
const laterLink = 'https://pamani.example/invitation#def'
const link = 'https://pamani.example/invitation#abc'

async function show(people: Colleague[]) {
  const staff = aStaffView(people)
  const calls = fakeApi(({ path, method }: ApiCall) => {
    if (path === '/api/session') return { body: session }
    if (path === '/api/staff')
      return { body: { places: [{ id: staff.institutionId, name: staff.institutionName, waiting: 1 }] } }
    if (method === 'GET') return { body: staff }
    const isAgain = path.endsWith('/invitations')
    const { id: personId, givenName, familyName } = isAgain ? inese : laura
    const invitation = { personId, givenName, familyName, username: givenName, how: 'link' }
    return { body: { invitations: [{ ...invitation, link: isAgain ? laterLink : link }] } }
  })
  renderPage(StaffPage)
  await screen.findByRole('table', { name: 'Darbinieki un viņu piekļuves' })
  return calls
}

test('what waits is chosen by person and confirmed in one go; the link is shown until it is closed', async () => {
  const calls = await show([laura, ulla, elita])
  const card = screen.getByRole('region', { name: 'Jāapstiprina' })

  await userEvent.click(within(card).getByRole('checkbox', { name: 'Izvēlēties visus (2)' }))
  expect(
    within(card).getByText('Izvēlēts: 1 jauna piekļuve, 1 piekļuves beigas un 1 uzaicinājums.'),
  ).toBeDefined()
  await userEvent.click(within(card).getByRole('button', { name: 'Apstiprināt' }))
  const sheet = await screen.findByRole('region', { name: 'Uzaicinājumi' })
  const shown = within(sheet).queryByText(link)
  await userEvent.click(within(sheet).getByRole('button', { name: 'Aizvērt' }))

  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
    confirm: [laura.proposals[0]?.id, ulla.proposals[0]?.id],
    decline: [],
    seen: [{ personId: laura.id, email: laura.email }],
  })
  expect(shown).not.toBeNull()
  expect(screen.queryByText(link)).toBeNull()
})

test('links stay when one more person is invited: they cannot be seen again', async () => {
  await show([laura, inese])
  const card = screen.getByRole('region', { name: 'Jāapstiprina' })
  await userEvent.click(within(card).getByRole('checkbox'))
  await userEvent.click(within(card).getByRole('button', { name: 'Apstiprināt' }))
  const sheet = await screen.findByRole('region', { name: 'Uzaicinājumi' })
  await userEvent.click(screen.getByRole('button', { name: 'Uzaicināt vēlreiz: Inese Skujiņa' }))

  expect(await within(sheet).findByText(laterLink)).toBeDefined()
  expect(within(sheet).getByText(link)).toBeDefined()
})

test('a proposed address stands beside the present one, is counted, and nothing is invited by it', async () => {
  const address = {
    id: aProposalView().id,
    email: 'cita@skola.example',
    proposedBy: { givenName: 'Rita', familyName: 'Kļava' },
    proposedAt: '2026-11-20T08:00:00.000Z',
  }
  const inta = aColleagueView({
    givenName: 'Inta',
    email: 'inta@skola.example',
    addresses: [{ ...address, hindrance: null, canDecline: true }],
  })
  const calls = await show([inta])
  const card = screen.getByRole('region', { name: 'Jāapstiprina' })
  await userEvent.click(within(card).getByRole('checkbox'))

  expect(
    within(card).getByText('Jauns e-pasts: cita@skola.example (līdz šim inta@skola.example)'),
  ).toBeDefined()
  expect(within(card).getByText('Rita Kļava, 20.11.2026.')).toBeDefined()
  expect(within(card).getByText('Izvēlēts: 1 e-pasta adrese.')).toBeDefined()
  await userEvent.click(within(card).getByRole('button', { name: 'Apstiprināt' }))
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    confirm: [address.id],
    seen: [],
  })
})

test('what somebody else confirms can be declined, and says who confirms', async () => {
  const calls = await show([elita])
  const card = screen.getByRole('region', { name: 'Jāapstiprina' })

  await userEvent.click(within(card).getByRole('checkbox'))
  expect(within(card).getByText(/Skolas vadības piekļuvi apstiprina sistēmas administrators/)).toBeDefined()
  expect(within(card).getByText('Izvēlēto jūs varat tikai noraidīt.')).toBeDefined()
  expect(within(card).getByRole('button', { name: 'Apstiprināt' })).toHaveProperty('disabled', true)
  await userEvent.click(within(card).getByRole('button', { name: 'Noraidīt' }))

  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    confirm: [],
    decline: [elita.proposals[0]?.id],
  })
})

test('the own proposal can neither be confirmed nor declined', async () => {
  const own = aProposalView({ hindrance: 'own-proposal', canDecline: false })
  await show([aColleagueView({ proposals: [own] })])
  const card = screen.getByRole('region', { name: 'Jāapstiprina' })

  expect(within(card).getByRole('checkbox')).toHaveProperty('disabled', true)
})

test('the list is searched without marks, and narrowed by how far people are', async () => {
  await show([laura, ulla, elita])
  const table = () => screen.getByRole('table', { name: 'Darbinieki un viņu piekļuves' })

  await userEvent.type(screen.getByRole('searchbox'), 'mikelsona')
  expect(within(table()).getAllByRole('row')).toHaveLength(2)
  await userEvent.click(screen.getByRole('button', { name: 'Noņemt atlasi' }))
  expect(within(table()).getAllByRole('row')).toHaveLength(4)
  await userEvent.click(screen.getByText('Ar piekļuvi (0)'))

  expect(await screen.findByText('Neviens darbinieks neatbilst atlasei')).toBeDefined()
})

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aColleagueView({ givenName: 'Zane', familyName: `Kalna${index}`, proposals: [aProposalView()] }),
  )

test('of many who wait the first stand on the page, and only those are chosen at once', async () => {
  const people = many(12)
  const calls = await show(people)
  const card = screen.getByRole('region', { name: 'Jāapstiprina' })
  const rows = () => within(within(card).getByRole('table')).getAllByRole('row').length - 1

  expect(rows()).toBe(5)
  await userEvent.click(within(card).getByRole('checkbox', { name: 'Izvēlēties visus redzamos (5)' }))
  await userEvent.click(within(card).getByRole('button', { name: 'Rādīt vēl' }))
  expect(rows()).toBe(12)
  expect(within(card).getByText('Izvēlēts: 5 jaunas piekļuves un 5 uzaicinājumi.')).toBeDefined()
  await userEvent.click(within(card).getByRole('button', { name: 'Apstiprināt' }))

  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    confirm: people.slice(0, 5).map(({ proposals }) => proposals[0]?.id),
  })
})

test('whoever waits is found by name; who was chosen before stays chosen, and that is said', async () => {
  const people = many(12)
  const calls = await show(people)
  const card = screen.getByRole('region', { name: 'Jāapstiprina' })
  const search = within(card).getByRole('searchbox', { name: 'Meklēt starp tiem, kas gaida' })

  await userEvent.click(within(card).getByRole('checkbox', { name: 'Izvēlēties: Zane Kalna0' }))
  await userEvent.type(search, 'kalna11')
  await userEvent.click(within(card).getByRole('checkbox', { name: 'Izvēlēties: Zane Kalna11' }))
  expect(within(card).getByText(/Izvēlēts arī 1, kuru tagad neredzat/)).toBeDefined()
  await userEvent.click(within(card).getByRole('button', { name: 'Noraidīt' }))
  await userEvent.clear(search)
  await userEvent.type(search, 'nav tāda')

  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    decline: [people[0]?.proposals[0]?.id, people[11]?.proposals[0]?.id],
  })
  expect(within(card).getByText('Neviens no tiem, kas gaida, neatbilst meklētajam')).toBeDefined()
})

test('all at once leaves out the own access, the own proposals and what has ended; those stand last', async () => {
  const own = aColleagueView({
    familyName: 'Āboliņa',
    isSelf: true,
    proposals: [aProposalView({ hindrance: 'own-access', canDecline: false })],
  })
  const mine = aColleagueView({
    familyName: 'Ābele',
    proposals: [aProposalView({ hindrance: 'own-proposal', canDecline: false })],
  })
  const over = aColleagueView({
    familyName: 'Bērza',
    proposals: [aProposalView({ hindrance: 'proposal-over', validUntil: '2026-10-31' })],
  })
  const others = many(2)
  const calls = await show([own, mine, over, ...others])
  const card = screen.getByRole('region', { name: 'Jāapstiprina' })
  const names = within(within(card).getByRole('table')).getAllByRole('rowheader')

  expect(names.map(({ textContent }) => textContent?.split(' ')[0])).toEqual([
    'Kalna0',
    'Kalna1',
    'Bērza',
    'Āboliņa',
    'Ābele',
  ])
  await userEvent.click(within(card).getByRole('checkbox', { name: 'Izvēlēties visus (2)' }))
  await userEvent.click(within(card).getByRole('button', { name: 'Apstiprināt' }))

  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    confirm: others.map(({ proposals }) => proposals[0]?.id),
  })
})
