/**
 * Backups of the whole database by COPY, in one snapshot, into a folder or one tar file; and back into an empty database,
 * all or nothing. Knows nothing of what the tables hold. Refuses a backup that anybody without the key has touched.
 */
export { BackupRefusal } from './backup-refusal.ts'
export { type BackupSeal, sealOf } from './backup-seal.ts'
export { readManifest } from './backup-source.ts'
export type { Manifest } from './manifest.ts'
export { restoreBackup } from './restore-backup-store.ts'
export { writeBackup } from './write-backup-reads.ts'
