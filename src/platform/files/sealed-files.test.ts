import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sealedFiles } from './sealed-files.ts'
import type { ByteRange, FileSource } from './tabular.ts'

const NAME = '019aa000-0000-7000-8000-000000000001'
const NO_LIMIT = { maxBytes: Number.MAX_SAFE_INTEGER }
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pamani-sealed-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function* pieces(content: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size)
}

async function contentOf(file: FileSource | undefined, range?: ByteRange): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of file?.read(range) ?? []) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('sealed files', () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 200_000])('give back %i bytes, whole and in part', async (size) => {
    const files = sealedFiles(folder, randomBytes(32))
    const content = randomBytes(size)
    await files.write(NAME, pieces(content, 50_000), NO_LIMIT)

    const file = await files.open(NAME)

    expect(file?.bytes).toBe(size)
    expect((await contentOf(file)).equals(content)).toBe(true)
    expect(
      (await contentOf(file, { from: 65_530, to: 131_080 })).equals(content.subarray(65_530, 131_080)),
    ).toBe(true)
  })

  it('hide their text and notice a changed, cut or swapped file', async () => {
    const files = sealedFiles(folder, randomBytes(32))
    await files.write(NAME, pieces(Buffer.from('Vārds;Klase\n'.repeat(20_000)), 9999), NO_LIMIT)
    const path = join(folder, NAME)
    const sealed = readFileSync(path)
    const changed = Buffer.from(sealed)
    changed[100_000] = (changed[100_000] ?? 0) ^ 1

    expect(sealed.includes('Klase')).toBe(false)
    for (const wrong of [changed, sealed.subarray(0, 7 + 65_552)]) {
      writeFileSync(path, wrong)
      await expect(contentOf(await files.open(NAME))).rejects.toThrow()
    }
    writeFileSync(join(folder, NAME.replace('1', '2')), sealed)
    await expect(contentOf(await files.open(NAME.replace('1', '2')))).rejects.toThrow()
  })

  it('leave nothing behind when more arrives than allowed', async () => {
    const files = sealedFiles(folder, randomBytes(32))

    await expect(
      files.write(NAME, pieces(Buffer.alloc(300_000), 50_000), { maxBytes: 200_000 }),
    ).rejects.toMatchObject({ code: 'too-large' })

    expect(readdirSync(folder)).toEqual([])
    expect(await files.open(NAME)).toBeUndefined()
  })

  it('are swept: unfinished ones always, finished ones when nobody needs them', async () => {
    const files = sealedFiles(folder, randomBytes(32))
    await files.write(NAME, pieces(Buffer.from('a'), 1), NO_LIMIT)
    await files.write(NAME.replace('1', '2'), pieces(Buffer.from('b'), 1), NO_LIMIT)
    writeFileSync(join(folder, `${NAME}.0000.part`), 'x')

    const removed = await files.sweep(async () => new Set([NAME]))

    expect(removed).toBe(2)
    expect(readdirSync(folder)).toEqual([NAME])
  })
})
