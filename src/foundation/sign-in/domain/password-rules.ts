/** Why a password cannot be chosen. Length before kinds of characters, as NIST SP 800-63B advises. */
export type PasswordFault = 'too-short' | 'too-common' | 'like-username'

export const PASSWORD_MIN = 12

/** Beginnings of the passwords that are guessed first, in Latvia and everywhere. */
const common = [
  'password',
  'parole',
  'qwerty',
  'asdfgh',
  'zxcvbn',
  'letmein',
  'welcome',
  'iloveyou',
  'administrator',
  'pamani',
  'skolotaj',
  'skolotāj',
  'latvija',
  'liverpool',
  '123456',
  '654321',
]

/** The first fault of a new password; undefined when it will do. */
export function passwordFault(password: string, username: string): PasswordFault | undefined {
  const plain = password.normalize('NFKC').toLowerCase()
  if (plain.length < PASSWORD_MIN) return 'too-short'
  if (new Set(plain).size < 5 || isMostlyCommon(plain)) return 'too-common'
  const name = username.toLowerCase().split('@')[0] ?? ''
  if (name.length >= 4 && plain.includes(name) && plain.length - name.length < PASSWORD_MIN - 4)
    return 'like-username'
  return undefined
}

/** Well-known words or rows of keys with a few characters around them. */
function isMostlyCommon(plain: string): boolean {
  const rest = common.reduce((left, word) => left.replaceAll(word, ''), plain)
  return rest.length < plain.length && rest.length < 6
}
