import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'

type Json = Record<string, unknown>

/** Whether this browser knows passkeys at all. */
export const knowsPasskeys = typeof window !== 'undefined' && 'PublicKeyCredential' in window

/** The device's answer to a challenge; undefined when the person has cancelled or there is no fitting passkey. */
export async function askForPasskey(options: Json): Promise<Json | undefined> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON // made by the server's half of this library
  return startAuthentication({ optionsJSON }).then(plain, () => undefined)
}

/** A new passkey of the device; undefined when the person has cancelled. */
export async function makePasskey(options: Json): Promise<Json | undefined> {
  const { startRegistration } = await import('@simplewebauthn/browser')
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON // made by the server's half of this library
  return startRegistration({ optionsJSON }).then(plain, () => undefined)
}

function plain(answer: object): Json {
  return { ...answer }
}
