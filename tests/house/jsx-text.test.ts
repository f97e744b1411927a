import { expect, test } from 'vitest'
import { checkJsxText } from '#tools/check-jsx-text.ts'
import { planted } from './planted.ts'

const broken = {
  'a text child': '<p>Saved</p>',
  'a text in braces': `<p>{'Saved'}</p>`,
  'one side of a choice': `<p>{saved ? 'Saved' : t('save.unsaved')}</p>`,
  'a template': '<p>{`Saved`}</p>',
  'a title': `<Card title="Flags" />`,
  'a label in braces': `<Field label={'Name'} />`,
  'an aria-label': `<button aria-label="Close" />`,
  'an alternative text': `<img alt="A school" />`,
  'a placeholder chosen': `<Field placeholder={late ? 'Why?' : undefined} />`,
  'a message of a component': `<Select nothingFoundMessage="Nothing" />`,
  'a label inside properties': `<Modal closeButtonProps={{ 'aria-label': 'Close' }} />`,
}

test.each(Object.entries(broken))('%s is found', (_, jsx) => {
  const files = planted({ 'src/notice/risk/web/RiskPage.tsx': `export const RiskPage = () => ${jsx}` })

  expect(checkJsxText(files).map((problem) => problem.rule)).toEqual(['text-in-jsx'])
})

test('messages, signs and technical attributes are fine', () => {
  const jsx = `<Card title={t('risk.title')} className="wide" name="note" id="a"> · {t('risk.text')} → {count}</Card>`
  const files = planted({ 'src/notice/risk/web/RiskPage.tsx': `export const RiskPage = () => ${jsx}` })

  expect(checkJsxText(files)).toEqual([])
})
