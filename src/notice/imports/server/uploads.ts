import { join } from 'node:path'
import type { Services } from '#foundation/endpoint/index.ts'
import { sealedFiles } from '#platform/files/sealed-files.ts'

/** Uploaded files wait here, sealed, until they are committed or discarded. */
export function uploadsOf({ config, keys }: Pick<Services, 'config' | 'keys'>) {
  return sealedFiles(join(config.home, 'uploads'), keys.seal)
}
