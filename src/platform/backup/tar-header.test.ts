import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { paddingOf, readTarHeader, TAR_BLOCK, tarHeader } from './tar-header.ts'

const day = new Date('2026-11-20T10:00:00Z')

test.each([0, 5, 511, 512, 8 ** 11 - 1, 8 ** 11, 5 * 2 ** 40])('a size of %i bytes comes back', (size) => {
  const header = tarHeader('data/people.pupils.copy.gz', size, day)

  expect(readTarHeader(header)).toEqual({ name: 'data/people.pupils.copy.gz', size })
})

test('tar itself reads it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pamani-tar-'))
  const content = Buffer.from('labdien\n')
  const end = Buffer.alloc(paddingOf(content.length) + 2 * TAR_BLOCK)
  writeFileSync(
    join(folder, 'x.tar'),
    Buffer.concat([tarHeader('a/b.txt', content.length, day), content, end]),
  )

  const read = execFileSync('tar', ['xOf', join(folder, 'x.tar'), 'a/b.txt'], { encoding: 'utf8' })

  expect(read).toBe('labdien\n')
  rmSync(folder, { recursive: true })
})

test('a changed header is none, and zeros are the end', () => {
  const header = tarHeader('a', 1, day)
  header[0] = 'b'.charCodeAt(0)

  expect(() => readTarHeader(header)).toThrow('not a tar header')
  expect(readTarHeader(Buffer.alloc(TAR_BLOCK))).toBeUndefined()
})
