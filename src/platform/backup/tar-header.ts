/** Headers of a ustar archive: plain files only, as `tar` writes and reads them. */
export const TAR_BLOCK = 512
const LARGEST_OCTAL = 8 ** 11 - 1

export function tarHeader(name: string, size: number, modifiedAt: Date): Buffer {
  const header = Buffer.alloc(TAR_BLOCK)
  if (Buffer.byteLength(name) > 100) throw new RangeError(`The name ${name} is too long for a tar header`)
  header.write(name, 0)
  header.write('0000600\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  writeSize(header, size)
  header.write(`${octal(Math.floor(modifiedAt.getTime() / 1000), 11)}\0`, 136)
  header.write('        0', 148)
  header.write('ustar\u000000', 257)
  header.write(`${octal(sumOf(header), 6)}\0 `, 148)
  return header
}

/** Undefined at the end of the archive; throws when the block is no header. */
export function readTarHeader(header: Buffer): { name: string; size: number } | undefined {
  if (header.every((byte) => byte === 0)) return undefined
  const stated = Number.parseInt(header.toString('latin1', 148, 154), 8)
  const blanked = Buffer.from(header).fill(' ', 148, 156)
  if (header.length < TAR_BLOCK || stated !== sumOf(blanked)) throw new Error('not a tar header')
  const end = header.indexOf(0)
  return { name: header.toString('utf8', 0, Math.min(end === -1 ? 100 : end, 100)), size: readSize(header) }
}

export function paddingOf(size: number): number {
  return (TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK
}

/** From 8 GiB on in base 256, as GNU tar does. */
function writeSize(header: Buffer, size: number): void {
  if (size <= LARGEST_OCTAL) header.write(`${octal(size, 11)}\0`, 124)
  else {
    header[124] = 0x80
    header.writeBigUInt64BE(BigInt(size), 128)
  }
}

function readSize(header: Buffer): number {
  if (header[124] === 0x80) return Number(header.readBigUInt64BE(128))
  return Number.parseInt(header.toString('latin1', 124, 135), 8)
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0')
}

function sumOf(header: Buffer): number {
  return header.reduce((sum, byte) => sum + byte, 0)
}
