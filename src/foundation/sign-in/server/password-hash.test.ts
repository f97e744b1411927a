import { argon2Sync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { hashPassword, isOutdated, verifyPassword } from './password-hash.ts'

describe('a password hash', () => {
  test('opens with its password and with no other', async () => {
    const hash = await hashPassword('zaļš ezītis mežā')

    const right = await verifyPassword('zaļš ezītis mežā', hash)
    const wrong = await verifyPassword('zaļš ezītis meža', hash)

    expect([right, wrong]).toEqual([true, false])
  })

  test('says its parameters and salt, as other programs write them', async () => {
    const hash = await hashPassword('zaļš ezītis mežā')

    const again = await hashPassword('zaļš ezītis mežā')

    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
    expect(again).not.toBe(hash)
  })

  test('is the same for letters composed in another way', async () => {
    const hash = await hashPassword('ķiršu dārzs ziemā')

    const opened = await verifyPassword('ķiršu dārzs ziemā'.normalize('NFD'), hash)

    expect(opened).toBe(true)
  })

  test('of nobody opens with nothing', async () => {
    const opened = await Promise.all([verifyPassword('', null), verifyPassword('anything', undefined)])

    expect(opened).toEqual([false, false])
  })

  test('made with weaker parameters opens and counts as outdated', async () => {
    const nonce = Buffer.alloc(16, 7)
    const tag = argon2Sync('argon2id', {
      message: 'vecā parole',
      nonce,
      memory: 4096,
      passes: 2,
      parallelism: 1,
      tagLength: 32,
    })
    const hash = `$argon2id$v=19$m=4096,t=2,p=1$${nonce.toString('base64')}$${tag.toString('base64')}`

    const opened = await verifyPassword('vecā parole', hash)

    expect(opened).toBe(true)
    expect(isOutdated(hash)).toBe(true)
    expect(isOutdated(await hashPassword('vecā parole'))).toBe(false)
  })
})
