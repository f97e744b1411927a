import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

type Options = { readonly challenge: string }

/** A passkey in software, as strict or as careless as a test wants it. */
export type SoftPasskey = {
  readonly id: string
  /** Answers the options of a new passkey. */
  create(options: Options, how?: How): object
  /** Answers the options of a sign-in. */
  sign(options: Options, how?: How): object
}

type How = {
  readonly origin?: string
  /** Whether the fingerprint, face or PIN was asked for. */
  readonly userVerified?: boolean
  /** Signature counter; counts by itself otherwise. */
  readonly counter?: number
}

const RP_ID = 'localhost'
const ORIGIN = 'http://localhost:3000'

export function softPasskey(): SoftPasskey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credentialId = randomBytes(32)
  const id = credentialId.toString('base64url')
  let counter = 0
  const answer = (response: object) => ({
    id,
    rawId: id,
    type: 'public-key',
    clientExtensionResults: {},
    authenticatorAttachment: 'platform',
    response,
  })
  return {
    id,
    create(options, how = {}) {
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const cose = map([
        [integer(1), integer(2)],
        [integer(3), integer(-7)],
        [integer(-1), integer(1)],
        [integer(-2), bytes(Buffer.from(x, 'base64url'))],
        [integer(-3), bytes(Buffer.from(y, 'base64url'))],
      ])
      const attested = Buffer.concat([Buffer.alloc(16), uint16(credentialId.length), credentialId, cose])
      const authData = Buffer.concat([authenticatorData(how, how.counter ?? counter, 0x40), attested])
      const attestationObject = map([
        [text('fmt'), text('none')],
        [text('attStmt'), map([])],
        [text('authData'), bytes(authData)],
      ])
      return answer({
        clientDataJSON: clientData('webauthn.create', options, how).toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
        transports: ['internal'],
      })
    },
    sign(options, how = {}) {
      counter = how.counter ?? counter + 1
      const client = clientData('webauthn.get', options, how)
      const authData = authenticatorData(how, counter, 0)
      const signed = createSign('sha256')
        .update(authData)
        .update(createHash('sha256').update(client).digest())
      return answer({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: signed.sign(privateKey).toString('base64url'),
      })
    },
  }
}

function clientData(type: string, { challenge }: Options, { origin = ORIGIN }: How): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

function authenticatorData({ userVerified = true }: How, counter: number, moreFlags: number): Buffer {
  const flags = 0x01 | (userVerified ? 0x04 : 0) | moreFlags
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  return Buffer.concat([createHash('sha256').update(RP_ID).digest(), Buffer.from([flags]), count])
}

/** The little of CBOR (RFC 8949) that an attestation needs. */
function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value])
  return value < 256
    ? Buffer.from([(major << 5) | 24, value])
    : Buffer.from([(major << 5) | 25, value >> 8, value & 255])
}

function integer(value: number): Buffer {
  return value < 0 ? head(1, -1 - value) : head(0, value)
}

function bytes(value: Buffer): Buffer {
  return Buffer.concat([head(2, value.length), value])
}

function text(value: string): Buffer {
  return Buffer.concat([head(3, value.length), Buffer.from(value)])
}

function map(entries: readonly (readonly [Buffer, Buffer])[]): Buffer {
  return Buffer.concat([head(5, entries.length), ...entries.flat()])
}

function uint16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 255])
}
