import { randomBytes } from 'node:crypto'
import { hashToken, SESSION_COOKIE } from '#foundation/endpoint/index.ts'
import type { BenchHouse } from './bench-house.ts'
import { compare, type Measurement, timed } from './measurement.ts'
import { benchPerson } from './people-store.ts'
import { noticedPupilsByClass, readBareRows, startSession } from './pupil-page-reads.ts'

const LIMIT = 40
const READERS = 16
const SESSION_MS = 3_600_000

/** Everything that the page of a pupil asks for. */
const addresses = (pupilId: string): readonly string[] => [
  `/pupils/${pupilId}`,
  ...[
    'access',
    'assessments',
    'attendance',
    'behaviour',
    'environment',
    'notes',
    'plans',
    'risk-history',
    'screenings',
    'signals',
  ].map((part) => `/pupils/${pupilId}/${part}`),
  `/flags?pupilId=${pupilId}&state=ever`,
]

type Reader = { readonly cookie: string; readonly pupilId: string }

/** Class teachers who open the page of a pupil at the same moment, against the bare rows of these pupils read at the same moment. */
export async function measurePupilPages(house: BenchHouse, rounds: number): Promise<Measurement> {
  const readers = await readersOf(house)
  return compare({
    name: `pupil page, ${readers.length} users at once (p95)`,
    limit: LIMIT,
    rounds,
    product: () => slowOf(readers, (reader) => openPage(house, reader)),
    floor: () => slowOf(readers, ({ pupilId }) => readBareRows(house.owner, pupilId)),
  })
}

async function readersOf(house: BenchHouse): Promise<readonly Reader[]> {
  const { owner, server, services } = house
  const readers: Reader[] = []
  for (const { classId, pupilId } of await noticedPupilsByClass(owner, READERS)) {
    const { personId } = await benchPerson(owner, 'class_teacher', 'class', [classId])
    const token = randomBytes(32).toString('base64url')
    const now = services.clock.now()
    const endsAt = new Date(now.getTime() + SESSION_MS)
    await startSession(server, { hash: hashToken(token), personId, now, endsAt })
    readers.push({ cookie: `${SESSION_COOKIE}=${token}`, pupilId })
  }
  return readers
}

async function openPage({ app }: BenchHouse, { cookie, pupilId }: Reader): Promise<void> {
  const answers = await Promise.all(
    addresses(pupilId).map((url) => app.inject({ method: 'GET', url: `/api${url}`, headers: { cookie } })),
  )
  const refused = answers.find(({ statusCode }) => statusCode !== 200)
  if (refused !== undefined) throw new Error(`a part of the page was refused: ${refused.body}`)
}

/** All at once; answers how long the slow ones took, the 95th of a hundred. */
async function slowOf(readers: readonly Reader[], open: (reader: Reader) => Promise<void>): Promise<number> {
  const took = await Promise.all(
    readers.map(async (reader) => (await timed(() => open(reader))).milliseconds),
  )
  const sorted = took.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN
}
