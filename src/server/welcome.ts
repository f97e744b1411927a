import type { Config } from '#platform/config/config.ts'

/** Tells the person at the terminal where to go and how to sign in. */
export function welcome(config: Config, address: string): void {
  const signIn =
    config.mode === 'demo'
      ? [
          'Sign in as one of the cast with one click: class teacher Ilze Priede, records clerk Rita Kļava,',
          'coordinator Māra Ozola and others. Everybody and everything in the demonstration is invented.',
        ]
      : ['Accounts: npm run -s pamani -- accounts --help']
  console.log(
    ['', `Pamani is ready: ${address}`, ...signIn, 'Stop with Ctrl+C; the data are kept.', ''].join('\n'),
  )
}
