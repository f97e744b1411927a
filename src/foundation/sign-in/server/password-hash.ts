import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'

/** OWASP's recommendation for argon2id: 19 MiB of memory, two passes, one lane. */
const PRESENT: Parameters = { memory: 19_456, passes: 2, parallelism: 1 }
const SALT_BYTES = 16
const TAG_BYTES = 32

type Parameters = { readonly memory: number; readonly passes: number; readonly parallelism: number }
type Phc = Parameters & { readonly salt: Buffer; readonly tag: Buffer }

/** Hashes a password into a PHC string: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const tag = await derive(password, { ...PRESENT, salt }, TAG_BYTES)
  const { memory, passes, parallelism } = PRESENT
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(tag)}`
}

/**
 * Checks a password. Without a hash (nobody of that name, or an account without a password) it takes the same time and
 * answers no, so that the time of the answer does not tell who has an account.
 */
export async function verifyPassword(password: string, hash: string | null | undefined): Promise<boolean> {
  const phc = parsePhc(hash ?? NOBODYS_HASH)
  const tag = await derive(password, phc, phc.tag.length)
  return timingSafeEqual(tag, phc.tag) && hash !== null && hash !== undefined
}

/** True when the hash was made with weaker parameters than those of today; it is then renewed at sign-in. */
export function isOutdated(hash: string): boolean {
  const { memory, passes, parallelism } = parsePhc(hash)
  return memory < PRESENT.memory || passes < PRESENT.passes || parallelism !== PRESENT.parallelism
}

/** No password has this hash. */
const NOBODYS_HASH = `$argon2id$v=19$m=${PRESENT.memory},t=${PRESENT.passes},p=${PRESENT.parallelism}$${base64(Buffer.alloc(SALT_BYTES))}$${base64(Buffer.alloc(TAG_BYTES))}`

function derive(
  password: string,
  phc: Parameters & { readonly salt: Buffer },
  tagLength: number,
): Promise<Buffer> {
  const { memory, passes, parallelism, salt } = phc
  const message = password.normalize('NFKC')
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message, nonce: salt, memory, passes, parallelism, tagLength }, (error, tag) =>
      error ? reject(error) : resolve(tag),
    )
  })
}

function parsePhc(text: string): Phc {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(text)
  const [, memory, passes, parallelism, salt, tag] = found ?? []
  if (salt === undefined || tag === undefined)
    throw new Error('A password hash in the database is not a PHC string of argon2id')
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  }
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
