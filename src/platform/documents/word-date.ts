import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const properties = 'docProps/core.xml'

/**
 * Puts one day in place of the time of writing, in the properties of an Office file and in its archive: the library that makes
 * the file asks the clock, and the same paper must always become the same bytes.
 */
export function dateAll(file: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(file)
  const told = parts[properties]
  if (told !== undefined)
    parts[properties] = strToU8(
      strFromU8(told).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`),
    )
  return zipSync(parts, { mtime: new Date(`${day}T12:00:00`), level: 6 })
}
