import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

export const DEVICE_COOKIE = 'pamani_device'
/** As long as browsers keep a cookie. */
export const DEVICE_DAYS = 400

/** A school computer is shared; the oldest of more people than this becomes unknown there. */
const MOST_PEOPLE = 12
const MAC_BYTES = 16

/**
 * The cookie by which a browser is known: its own random id, and for each person who has signed in there a proof that only
 * this server can make. It opens nothing; it only gives the person a budget of failures of their own.
 */
export type KnownDevice = { readonly id: string; readonly proofs: readonly string[] }

export function newDevice(): KnownDevice {
  return { id: randomBytes(16).toString('base64url'), proofs: [] }
}

export function parseDevice(cookie: string | undefined): KnownDevice | undefined {
  const [id, ...proofs] = (cookie ?? '').split('.')
  if (id === undefined || !/^[\w-]{22}$/.test(id)) return undefined
  return { id, proofs: proofs.filter((proof) => /^[\w-]{22}$/.test(proof)).slice(-MOST_PEOPLE) }
}

export function writeDevice(device: KnownDevice): string {
  return [device.id, ...device.proofs].join('.')
}

export function knowsPerson(key: Buffer, device: KnownDevice, personId: string): boolean {
  const expected = proofOf(key, device, personId)
  return device.proofs.some((proof) => timingSafeEqual(Buffer.from(proof, 'base64url'), expected))
}

/** The same device, now knowing this person too. */
export function introduce(key: Buffer, device: KnownDevice, personId: string): KnownDevice {
  const proof = proofOf(key, device, personId).toString('base64url')
  const others = device.proofs.filter((known) => known !== proof)
  return { id: device.id, proofs: [...others, proof].slice(-MOST_PEOPLE) }
}

function proofOf(key: Buffer, device: KnownDevice, personId: string): Buffer {
  return createHmac('sha256', key).update(`device:${device.id}:${personId}`).digest().subarray(0, MAC_BYTES)
}
