import { accountsAdd } from './accounts-add.ts'
import { accountsInvite } from './accounts-invite.ts'
import { accountsLock } from './accounts-lock.ts'
import { accountsResetSecondFactor } from './accounts-reset-second-factor.ts'
import { accountsUnlock } from './accounts-unlock.ts'
import { backupCommand } from './backup-command.ts'
import { classifiersCounts } from './classifiers-counts.ts'
import type { Command } from './command.ts'
import { demoCommand } from './demo-command.ts'
import { grantsAdd } from './grants-add.ts'
import { grantsList } from './grants-list.ts'
import { grantsRevoke } from './grants-revoke.ts'
import { institutionsLoad } from './institutions-load.ts'
import { journalHead } from './journal-head.ts'
import { journalVerify } from './journal-verify.ts'
import { migrateCommand } from './migrate-command.ts'
import { restoreCommand } from './restore-command.ts'
import { settingsCommand } from './settings-command.ts'

/** Every command of `npm run -s pamani`, in the order of the help. */
export const commands: readonly Command[] = [
  migrateCommand,
  settingsCommand,
  demoCommand,
  classifiersCounts,
  institutionsLoad,
  backupCommand,
  restoreCommand,
  journalVerify,
  journalHead,
  grantsList,
  grantsAdd,
  grantsRevoke,
  accountsAdd,
  accountsInvite,
  accountsResetSecondFactor,
  accountsLock,
  accountsUnlock,
]
