import type { Letter, Mail } from './mail.ts'

export type FakeMail = Mail & { readonly sent: Letter[] }

/** Mail for tests: keeps the letters. */
export function fakeMail(): FakeMail {
  const sent: Letter[] = []
  return {
    sent,
    async send(letter) {
      sent.push(letter)
    },
  }
}
