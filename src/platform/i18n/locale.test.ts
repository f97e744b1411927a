import { describe, expect, it } from 'vitest'
import { negotiateLocale } from './locale.ts'

describe('the language of a request', () => {
  it.each([
    [{ cookie: 'en', acceptLanguage: 'lv' }, 'en'],
    [{ cookie: 'xx', acceptLanguage: 'en-GB,en;q=0.9' }, 'en'],
    [{ acceptLanguage: 'ru-RU, en;q=0.5, lv;q=0.8' }, 'lv'],
    [{ acceptLanguage: 'en;q=0, de' }, 'lv'],
    [{ acceptLanguage: 'en;q=abc' }, 'lv'],
    [{}, 'lv'],
  ])('of %o is %s', (request, locale) => {
    expect(negotiateLocale(request)).toBe(locale)
  })
})
