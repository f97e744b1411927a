import { expect, test } from 'vitest'
import { passwordFault } from './password-rules.ts'

test.each([
  ['īss', 'too-short'],
  ['aaaaaaaaaaaaaaaa', 'too-common'],
  ['Parole123456', 'too-common'],
  ['qwertyqwerty1!', 'too-common'],
  ['ilze.priede2026', 'like-username'],
  ['zaļš ezītis mežā', undefined],
  ['trīs parolē sapņu koki', undefined],
  ['9f!kQ2vvL0xZ', undefined],
])('the password %j: %s', (password, fault) => {
  expect(passwordFault(password, 'ilze.priede@skola.example')).toBe(fault)
})
