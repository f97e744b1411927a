import type { GuardianRelation, GuardianTie, KnownGuardian, NewGuardian } from '#foundation/people/index.ts'
import { nameKey } from '#platform/text/fold.ts'
import type { ProblemCode } from '../contract/import-report.ts'
import { type Contacts, isReachedAlike, sameEmail, tellsOtherwise } from './guardian-contacts.ts'

/** A guardian as a row of a class list tells it. What it does not tell is null. */
export type ListedGuardian = Contacts & {
  readonly givenName: string
  readonly familyName: string
  readonly relation: GuardianRelation | null
}

/** The guardians of one pupil, as the file has them. */
export type GuardianRow = {
  readonly line: number
  readonly pupilId: string
  readonly guardians: readonly ListedGuardian[]
}

export type ContactChange = Contacts & {
  readonly personId: string
  readonly pupilId: string
  readonly before: Contacts
}
export type RelationChange = GuardianTie & { readonly before: GuardianRelation }

export type GuardianDecisions = {
  readonly persons: readonly NewGuardian[]
  readonly ties: readonly GuardianTie[]
  readonly contacts: readonly ContactChange[]
  readonly relations: readonly RelationChange[]
}

/** What is known, and whom to ask and tell. */
export type GuardianRegister = {
  /** Guardians of the pupils of the school. */
  readonly known: readonly KnownGuardian[]
  /** Whose an address (in small letters) is. */
  readonly taken: ReadonlyMap<string, string>
  readonly newId: () => string
  readonly warn: (line: number, code: ProblemCode) => void
}

type Grownup = Contacts & {
  readonly id: string
  readonly name: string
  readonly isOwnMaster: boolean
  readonly isNew: boolean
}

/** Everything that changes while the rows are decided on, one after the other. */
type Book = {
  readonly people: Map<string, Grownup>
  readonly byName: Map<string, string[]>
  readonly ties: Map<string, Map<string, GuardianRelation>>
  /** Pupils and names of their former guardians. */
  readonly past: Set<string>
  readonly owners: Map<string, string>
  readonly persons: NewGuardian[]
  readonly newTies: GuardianTie[]
  readonly contacts: Map<string, ContactChange>
  readonly relations: Map<string, RelationChange>
  readonly register: GuardianRegister
}

/**
 * What the rows say of guardians. One of the same name is the one of the register; another child's guardian is the same grown-up
 * only with the same address or telephone besides. Nobody is taken away by not being told, and a former one does not come back. How somebody is reached who works
 * in an institution or signs in stays as it is; an address belongs to one person.
 */
export function decideGuardians(rows: readonly GuardianRow[], register: GuardianRegister): GuardianDecisions {
  const book = open(register)
  for (const row of rows) for (const listed of row.guardians) decide(book, row, listed)
  return {
    persons: book.persons,
    ties: book.newTies,
    contacts: [...book.contacts.values()],
    relations: [...book.relations.values()],
  }
}

function open(register: GuardianRegister): Book {
  const book: Book = {
    people: new Map(),
    byName: new Map(),
    ties: new Map(),
    past: new Set(),
    owners: new Map(register.taken),
    persons: [],
    newTies: [],
    contacts: new Map(),
    relations: new Map(),
    register,
  }
  for (const each of register.known) {
    const { personId: id, givenName, familyName, email, phone, isOwnMaster, isPast } = each
    const name = nameKey(givenName, familyName)
    if (isPast) {
      book.past.add(`${each.pupilId} ${name}`)
      continue
    }
    if (!book.people.has(id)) meet(book, { id, name, email, phone, isOwnMaster, isNew: false })
    tie(book, each)
  }
  return book
}

function meet(book: Book, person: Grownup): void {
  book.people.set(person.id, person)
  const namesakes = book.byName.get(person.name)
  if (namesakes === undefined) book.byName.set(person.name, [person.id])
  else namesakes.push(person.id)
}

function tie({ ties }: Book, { pupilId, personId, relation }: GuardianTie): void {
  const own = ties.get(pupilId) ?? new Map<string, GuardianRelation>()
  ties.set(pupilId, own.set(personId, relation))
}

function decide(book: Book, row: GuardianRow, listed: ListedGuardian): void {
  const { pupilId, line } = row
  const name = nameKey(listed.givenName, listed.familyName)
  const namesakes = (book.byName.get(name) ?? []).flatMap((id) => book.people.get(id) ?? [])
  const own = book.ties.get(pupilId)
  const current = namesakes.find(({ id }) => own?.has(id))
  if (current !== undefined) {
    const before = own?.get(current.id) ?? 'other'
    const { relation } = listed
    if (relation !== null && relation !== before)
      book.relations.set(`${pupilId} ${current.id}`, { pupilId, personId: current.id, relation, before })
    reach(book, current, row, listed)
    return
  }
  if (book.past.has(`${pupilId} ${name}`)) {
    book.register.warn(line, 'guardian-ended')
    return
  }
  const same = namesakes.find((one) => isReachedAlike(one, listed))
  const personId = same?.id ?? add(book, name, line, listed)
  const added = { pupilId, personId, relation: listed.relation ?? ('other' as const) }
  book.newTies.push(added)
  tie(book, added)
  if (same !== undefined) reach(book, same, row, listed)
}

function add(book: Book, name: string, line: number, listed: ListedGuardian): string {
  const id = book.register.newId()
  const { givenName, familyName, phone } = listed
  const email = freeEmail(book, listed.email, { line, personId: id })
  book.persons.push({ id, givenName, familyName, email, phone })
  meet(book, { id, name, email, phone, isOwnMaster: false, isNew: true })
  return id
}

/** Takes over how a known guardian is reached. Whom this file has brought is as the first row says. */
function reach(book: Book, person: Grownup, { pupilId, line }: GuardianRow, listed: ListedGuardian): void {
  if (person.isNew || !tellsOtherwise(person, listed)) return
  if (person.isOwnMaster) {
    book.register.warn(line, 'guardian-own-contacts')
    return
  }
  const isSame = sameEmail(person.email, listed.email)
  const email = isSame ? null : freeEmail(book, listed.email, { line, personId: person.id })
  const next = { email: email ?? person.email, phone: listed.phone ?? person.phone }
  if (!tellsOtherwise(person, next)) return
  const before = book.contacts.get(person.id)?.before ?? { email: person.email, phone: person.phone }
  book.contacts.set(person.id, { ...next, personId: person.id, pupilId, before })
  book.people.set(person.id, { ...person, ...next })
}

/** The address, unless it is another person's. */
function freeEmail(
  { owners, register }: Book,
  email: string | null,
  { line, personId }: { readonly line: number; readonly personId: string },
): string | null {
  if (email === null) return null
  const key = email.toLowerCase()
  const owner = owners.get(key)
  if (owner !== undefined && owner !== personId) {
    register.warn(line, 'guardian-email-taken')
    return null
  }
  owners.set(key, personId)
  return email
}
