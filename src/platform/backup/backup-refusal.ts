/** Why a backup was not made or not restored; the message says what to do. Nothing was changed. */
export class BackupRefusal extends Error {
  override readonly name = 'BackupRefusal'
}
