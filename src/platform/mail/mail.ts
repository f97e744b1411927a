import { createTransport } from 'nodemailer'

export type Letter = { readonly to: string; readonly subject: string; readonly text: string }

/** Sends letters. They hold links, never data of a child. */
export type Mail = {
  send(letter: Letter): Promise<void>
}

/** Mail through an SMTP server: `smtp://user:password@host:587`. */
export function smtpMail(url: string, from: string): Mail {
  const transport = createTransport(url)
  return {
    async send(letter) {
      await transport.sendMail({ from, ...letter })
    },
  }
}

/** Mail where no server is set: the letter is dropped and the caller's log says that one was due. */
export function noMail(report: (subject: string) => void): Mail {
  return {
    async send(letter) {
      report(letter.subject)
    },
  }
}
