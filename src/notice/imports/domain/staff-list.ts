import type {
  KnownByEmail,
  KnownColleague,
  KnownPost,
  NewColleague,
  NewPost,
  Post,
} from '#foundation/staff/index.ts'
import { nameKey } from '#platform/text/fold.ts'
import type { ImportField } from '../contract/import-kind.ts'
import type { ProblemCode } from '../contract/import-report.ts'

/** A row of a staff list: one person in one post, perhaps for several classes. */
export type ListedPost = {
  readonly line: number
  readonly givenName: string
  readonly familyName: string
  readonly email: string | null
  readonly post: Post
  /** Empty: the post is for the whole school, or the row does not say for which classes. */
  readonly classIds: readonly string[]
  readonly startsOn: string | null
  /** First day on which it is no more; null: the row does not say. */
  readonly endsOn: string | null
}

/** One post of one person as it is after the list. */
export type PostNow = {
  readonly id: string
  readonly personId: string
  readonly post: Post
  readonly classId: string | null
  readonly startsOn: string
  readonly endsOn: string | null
  /** The row that has it. */
  readonly line: number
  /** Whether the person can have an account: has an address, or an account already. */
  readonly isReachable: boolean
}

export type MissingPost = KnownPost & { readonly personId: string }
export type PostChange = {
  readonly id: string
  readonly endsOn: string | null
  readonly before: string | null
}
export type EmailChange = {
  readonly personId: string
  readonly email: string
  /** The row that has it. */
  readonly line: number
  readonly before: string | null
}

export type StaffDecisions = {
  readonly people: readonly NewColleague[]
  /** Addresses that are set. */
  readonly emails: readonly EmailChange[]
  /** Addresses of people who have access or an account: they are only proposed. */
  readonly proposedEmails: readonly EmailChange[]
  readonly posts: readonly NewPost[]
  readonly changes: readonly PostChange[]
  readonly unchanged: number
  /** Posts that the list has, also those that end with it. */
  readonly now: readonly PostNow[]
  /** Posts of the school of which the list says nothing. */
  readonly missing: readonly MissingPost[]
  /** How many people the list has. */
  readonly counted: number
  /** Whether at least half of the known colleagues are in the list: of less than that nobody can tell who is gone. */
  readonly hasMost: boolean
}

export type StaffRegister = {
  readonly colleagues: readonly KnownColleague[]
  /** Whose an address (in small letters) is. */
  readonly owners: ReadonlyMap<string, KnownByEmail>
  readonly today: string
  /** When a post begins that has no day of its own. */
  readonly effectiveOn: string
  readonly newId: () => string
  readonly tell: (line: number, field: ImportField, code: ProblemCode, more?: { firstLine?: number }) => void
}

type Person = {
  readonly id: string
  readonly name: string
  email: string | null
  readonly hasAccount: boolean
  readonly signsIn: boolean
  readonly keepsAddress: boolean
  readonly isNew: boolean
  readonly posts: readonly KnownPost[]
  /** What this list has told of the person so far, by post and class. */
  readonly told: Map<string, number>
}

type Book = {
  readonly register: StaffRegister
  readonly people: Map<string, Person>
  readonly byName: Map<string, Person[]>
  /** Whose an address is after the rows so far. */
  readonly claimed: Map<string, Person>
  readonly listed: Set<string>
  readonly emails: Map<string, EmailChange>
  readonly names: Map<string, ListedPost>
  readonly posts: NewPost[]
  readonly changes: Map<string, PostChange>
  readonly kept: Set<string>
  readonly now: PostNow[]
}

/**
 * What a staff list changes. Who has the same address and name is the same person, also one of another school; else a colleague
 * of the same name, if there is only one. An address of somebody with another name, or of whoever signs in with another one,
 * is never taken over, and one of whoever has access or was invited is only proposed. Nobody loses a post by not being told.
 */
export function decideStaff(rows: readonly ListedPost[], register: StaffRegister): StaffDecisions {
  const book = open(register)
  for (const row of inOrder(rows, book)) {
    const person = personOf(book, row)
    if (person !== undefined) take(book, person, row)
  }
  const emails = [...book.emails.values()]
  const people = [...book.people.values()].filter(({ isNew }) => isNew)
  return {
    people: people.flatMap(({ id, email }) => {
      const row = book.names.get(id)
      return row === undefined ? [] : [{ id, givenName: row.givenName, familyName: row.familyName, email }]
    }),
    emails: emails.filter(({ personId }) => book.people.get(personId)?.keepsAddress !== true),
    proposedEmails: emails.filter(({ personId }) => book.people.get(personId)?.keepsAddress === true),
    posts: book.posts,
    changes: [...book.changes.values()],
    unchanged: [...book.kept].filter((id) => !book.changes.has(id)).length,
    now: book.now,
    missing: register.colleagues.flatMap(({ id: personId, posts }) =>
      posts.filter(({ id }) => !book.kept.has(id)).map((post) => ({ ...post, personId })),
    ),
    counted: book.listed.size,
    hasMost:
      2 * register.colleagues.filter(({ id }) => book.listed.has(id)).length >= register.colleagues.length,
  }
}

/** Rows with a known address first, then those with another: what they are sure of helps with the rest. */
function inOrder(rows: readonly ListedPost[], { claimed }: Book): ListedPost[] {
  const doubt = ({ email }: ListedPost) => (email === null ? 2 : claimed.has(email.toLowerCase()) ? 0 : 1)
  const ranked = rows.map((row) => ({ row, doubt: doubt(row) }))
  return ranked.toSorted((a, b) => a.doubt - b.doubt || a.row.line - b.row.line).map(({ row }) => row)
}

function open(register: StaffRegister): Book {
  const book: Book = {
    register,
    people: new Map(),
    byName: new Map(),
    claimed: new Map(),
    listed: new Set(),
    emails: new Map(),
    names: new Map(),
    posts: [],
    changes: new Map(),
    kept: new Set(),
    now: [],
  }
  for (const { givenName, familyName, ...colleague } of register.colleagues)
    meet(book, {
      ...colleague,
      name: nameKey(givenName, familyName),
      isNew: false,
      told: new Map(),
    })
  return book
}

function meet(book: Book, person: Person): Person {
  book.people.set(person.id, person)
  book.byName.set(person.name, [...(book.byName.get(person.name) ?? []), person])
  if (person.email !== null) book.claimed.set(person.email.toLowerCase(), person)
  return person
}

/** Who the row is about. Undefined, with the problem told, when that cannot be said. */
function personOf(book: Book, row: ListedPost): Person | undefined {
  const name = nameKey(row.givenName, row.familyName)
  return row.email === null ? byNameAlone(book, row, name) : byEmail(book, row, name, row.email.toLowerCase())
}

function byEmail(book: Book, row: ListedPost, name: string, email: string): Person | undefined {
  const { tell, owners } = book.register
  const claimed = book.claimed.get(email)
  if (claimed !== undefined) {
    if (claimed.name === name) return claimed
    return void tell(
      row.line,
      'email',
      book.listed.has(claimed.id) ? 'staff-email-repeated' : 'staff-email-taken',
    )
  }
  const owner = owners.get(email)
  if (owner !== undefined) {
    const { personId: id, givenName, familyName, hasAccount } = owner
    const isSame = nameKey(givenName, familyName) === name
    const keeps = { hasAccount, signsIn: hasAccount, keepsAddress: true }
    const known = { id, name, email, ...keeps, isNew: false, posts: [], told: new Map() }
    return isSame ? meet(book, known) : void tell(row.line, 'email', 'staff-email-taken')
  }
  const namesakes = (book.byName.get(name) ?? []).filter(
    ({ id, email: own }) => !(book.listed.has(id) && own !== null),
  )
  const [only] = namesakes
  if (namesakes.length > 1) return void tell(row.line, 'email', 'staff-ambiguous')
  if (only === undefined) return meet(book, added(book, row, name))
  if (only.signsIn) return void tell(row.line, 'email', 'staff-other-email')
  if (only.email !== null)
    tell(row.line, 'email', only.keepsAddress ? 'staff-email-proposed' : 'staff-email-changed')
  if (!only.isNew)
    book.emails.set(only.id, {
      personId: only.id,
      email: row.email ?? '',
      line: row.line,
      before: only.email,
    })
  only.email = row.email
  book.claimed.set(email, only)
  return only
}

function byNameAlone(book: Book, row: ListedPost, name: string): Person | undefined {
  const namesakes = book.byName.get(name) ?? []
  const [only] = namesakes
  if (namesakes.length > 1) return void book.register.tell(row.line, 'email', 'staff-ambiguous')
  const person = only ?? meet(book, added(book, row, name))
  if (person.email === null && !person.hasAccount)
    book.register.tell(row.line, 'email', 'staff-email-missing')
  return person
}

function added(book: Book, row: ListedPost, name: string): Person {
  const id = book.register.newId()
  book.names.set(id, row)
  const nothing = { hasAccount: false, signsIn: false, keepsAddress: false, posts: [] }
  return { id, name, email: row.email, ...nothing, isNew: true, told: new Map() }
}

function take(book: Book, person: Person, row: ListedPost): void {
  book.listed.add(person.id)
  const classIds = row.classIds.length === 0 ? [null] : row.classIds
  for (const classId of classIds) takePost(book, person, row, classId)
}

function takePost(book: Book, person: Person, row: ListedPost, classId: string | null): void {
  const { tell, today } = book.register
  const key = `${row.post} ${classId ?? ''}`
  const firstLine = person.told.get(key)
  if (firstLine !== undefined) {
    tell(row.line, 'post', 'row-repeated', { firstLine })
    return
  }
  person.told.set(key, row.line)
  const same = person.posts.filter(({ post }) => post === row.post)
  const known = same.filter((post) => post.classId === classId || classId === null)
  for (const post of same) if (post.classId === null || known.includes(post)) book.kept.add(post.id) // a class says more of the same post
  if (known.length > 0) {
    for (const post of known) keep(book, person, row, post)
    return
  }
  if (row.endsOn !== null && row.endsOn <= today) {
    tell(row.line, 'worksUntil', 'staff-over')
    return
  }
  const post = {
    id: book.register.newId(),
    personId: person.id,
    post: row.post,
    classId,
    startsOn: row.startsOn ?? book.register.effectiveOn,
    endsOn: row.endsOn,
  }
  book.posts.push(post)
  book.now.push({ ...post, line: row.line, isReachable: isReachable(person) })
}

function keep(book: Book, person: Person, row: ListedPost, { id, classId, endsOn: before }: KnownPost): void {
  const endsOn = row.endsOn ?? before
  if (endsOn !== before) book.changes.set(id, { id, endsOn, before })
  const { post, startsOn, line } = row
  const { today } = book.register
  book.now.push({
    id,
    personId: person.id,
    post,
    classId,
    startsOn: startsOn ?? today,
    endsOn,
    line,
    isReachable: isReachable(person),
  })
}

function isReachable({ email, hasAccount }: Person): boolean {
  return email !== null || hasAccount
}
