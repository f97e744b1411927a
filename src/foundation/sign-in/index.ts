/**
 * Sign-in: accounts, passwords, second factors, the provider of the institution, sessions, invitations, throttling.
 * It proves who somebody is and refuses to say what they may see: that is for access. It never tells whether a username
 * exists, never locks an account because of somebody else's failures, and keeps no address and no name in the journal.
 */
export {
  addAccount,
  closeAccount,
  INVITATION_DAYS,
  inviteAccount,
  reopenAccount,
  resetSecondFactor,
} from './server/administer-account.ts'
export { letterOfInvitation } from './server/letter-of-invitation.ts'
export { mountDemonstration } from './server/mount-demonstration.ts'
export { mountOidc } from './server/mount-oidc.ts'
export { qrCode } from './server/qr-code.ts'
export { signInEndpoints } from './server/routes.ts'
export { requireSafeKeys } from './server/safe-keys.ts'
