import type { Endpoint } from '#foundation/endpoint/index.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { addPasskey } from './add-passkey.ts'
import { changePassword } from './change-password.ts'
import { confirmTotp } from './confirm-totp.ts'
import { endSession } from './end-session.ts'
import { enrolTotp } from './enrol-totp.ts'
import { getSecurity } from './get-security.ts'
import { getSession } from './get-session.ts'
import { listSessions } from './list-sessions.ts'
import { readInvitation } from './read-invitation.ts'
import { removePasskey } from './remove-passkey.ts'
import { removeTotp } from './remove-totp.ts'
import { renamePasskey } from './rename-passkey.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'
import { signInWithPasskey } from './sign-in-with-passkey.ts'
import { signInWithPassword } from './sign-in-with-password.ts'
import { signInWithRecoveryCode } from './sign-in-with-recovery-code.ts'
import { signInWithTotp } from './sign-in-with-totp.ts'
import { signOut } from './sign-out.ts'
import { signOutEverywhere } from './sign-out-everywhere.ts'
import { startPasskey } from './start-passkey.ts'
import { startPasskeySignIn } from './start-passkey-sign-in.ts'

export const signInEndpoints: readonly Endpoint[] = [
  getSession,
  signOut,
  listSessions,
  signOutEverywhere,
  endSession,
  signInWithPassword,
  signInWithTotp,
  signInWithRecoveryCode,
  startPasskeySignIn,
  signInWithPasskey,
  readInvitation,
  acceptInvitation,
  getSecurity,
  enrolTotp,
  confirmTotp,
  removeTotp,
  startPasskey,
  addPasskey,
  renamePasskey,
  removePasskey,
  renewRecoveryCodes,
  changePassword,
]
