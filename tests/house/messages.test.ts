import { expect, test } from 'vitest'
import { checkFirstMessages, checkMessages } from '#tools/check-messages.ts'
import { planted } from './planted.ts'

const used = planted({ 'src/a.ts': `t('risk.title')` })

test('a message without its English text is found', () => {
  const problems = checkMessages({ lv: { risk: { title: 'Riski' } }, en: { risk: {} }, sources: used })

  expect(problems).toMatchObject([{ rule: 'missing-message', message: 'risk.title is not in en.ts' }])
})

test('a placeholder that only one language has is found', () => {
  const lv = { risk: { title: 'Riski: {name}' } }
  const en = { risk: { title: 'Risks: {pupil}' } }

  const problems = checkMessages({ lv, en, sources: used })

  expect(problems).toMatchObject([{ rule: 'placeholder-mismatch' }])
})

test('plural forms may leave the number out', () => {
  const lv = { risk: { title: { zero: '{count} risku', one: '{count} risks', other: '{count} riski' } } }
  const en = { risk: { title: { one: 'one risk', other: '{count} risks' } } }

  expect(checkMessages({ lv, en, sources: used })).toEqual([])
})

test.each(['Klase “7.b”', 'Klase "7.b"'])('foreign quotation marks in Latvian are found: %s', (title) => {
  const problems = checkMessages({
    lv: { risk: { title } },
    en: { risk: { title: 'Class “7.b”' } },
    sources: used,
  })

  expect(problems).toMatchObject([{ rule: 'foreign-quotes' }])
})

test('a message that nothing says is found', () => {
  const tree = { risk: { title: 'a', level: { high: 'b' }, errors: { closed: 'c' }, old: 'd' } }
  const sources = planted({
    'src/a.ts': `t('risk.title'); t(\`risk.level.\${level}\`); refuse('risk.closed')`,
  })

  const problems = checkMessages({ lv: tree, en: tree, sources })

  expect(problems).toMatchObject([{ rule: 'unused-message', message: 'nothing says risk.old' }])
})

test('a first page that says what is loaded later is found, also through what it is made of', () => {
  const lv = { shell: { close: 'a' }, plans: { title: 'b' } }
  const sources = planted({
    'src/web/main.tsx': `import './Part.tsx'; import('./Later.tsx'); t('shell.close')`,
    'src/web/Part.tsx': `t('plans.title')`,
    'src/web/Later.tsx': `t('plans.other')`,
  })

  const problems = checkFirstMessages({ lv, first: { shell: lv.shell }, sources }, ['src/web/main.tsx'])

  expect(problems).toMatchObject([
    { rule: 'not-a-first-message', message: 'plans.title is said before it is loaded' },
  ])
})
