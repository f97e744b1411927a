import encodeQR from 'qr'

/** A text as a picture for the camera of a phone: a data address of an SVG. */
export function qrCode(text: string): string {
  const svg = encodeQR(text, 'svg', { ecc: 'medium', border: 2 })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
