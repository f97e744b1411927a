import { expect, test } from 'vitest'
import { words as wordsIn } from '#tests/support/words.ts'
import { aDutyNotice } from '../testing/views.ts'
import { type NoticeLine, noticeLines, noticeSigners } from './notice-text.ts'

const words = wordsIn('lv').t
const told = (lines: readonly NoticeLine[]) =>
  Object.fromEntries(lines.map(({ label, lines }) => [label, lines]))

test('the notice says who, how much, when, why, what was done and when it was entered', () => {
  const lines = told(noticeLines(aDutyNotice(), words))

  expect(lines).toMatchObject({
    'Izglītības iestāde': ['Cēsu Pilsētas vidusskola, Cēsu novads'],
    Adresāts: ['Cēsu novads (deklarētās dzīvesvietas pašvaldība)'],
    Izglītojamā: ['Elza Liepiņa, dzimusi 14.03.2013.'],
    'Mācību gads un semestris': ['2026/27. mācību gada 1. semestris'],
    'Neattaisnoti kavētas mācību stundas semestrī': ['22 (robeža 20); dati līdz 20.11.2026.'],
    'Kavējumu dienas': ['12.11. (7 st.), 13.11. (1 st.)'],
    'Kavējumu iemesli': ['Mācību motivācijas trūkums', 'Bieži slimo'],
    'Rīcība kavējumu novēršanai': ['23.11.2026. Saruna ar skolēnu: Vienojāmies par rītiem.'],
    'Ievadīts Valsts izglītības informācijas sistēmā': ['23.11.2026., Ilze Priede'],
  })
  expect(lines['Pašvaldības rīcība']).toBeUndefined()
})

test('what explains the causes stands below them, not among them', () => {
  const causes = noticeLines(aDutyNotice(), words).find(({ label }) => label === 'Kavējumu iemesli')

  expect(causes?.note).toBe('Paskaidrojums: Ģimene sadarbojas.')
})

test('causes that are not known yet are told with what was tried', () => {
  const causes = { codes: [], unknown: true, note: 'Zvanīts mātei.', version: 1, by: '', at: null }

  const lines = told(noticeLines(aDutyNotice({ causes }), words))

  expect(lines['Kavējumu iemesli']).toEqual(['Iemesls vēl nav zināms. Lai to noskaidrotu: Zvanīts mātei.'])
})

test('causes that are not known, without a word about it, are one whole sentence', () => {
  const causes = { codes: [], unknown: true, note: '', version: 1, by: '', at: null }

  const lines = told(noticeLines(aDutyNotice({ causes }), words))

  expect(lines['Kavējumu iemesli']).toEqual(['Iemesls vēl nav zināms.'])
})

test('in preschool days are counted, and told without lessons', () => {
  const lines = told(noticeLines(aDutyNotice({ basis: 'days', counted: 4, allowed: 3 }), words))

  expect(lines['Neattaisnoti kavētas mācību dienas semestrī']).toEqual([
    '4 (robeža 3); dati līdz 20.11.2026.',
  ])
  expect(lines['Kavējumu dienas']).toEqual(['12.11., 13.11.'])
})

test('of a boy it speaks as of a boy', () => {
  const notice = aDutyNotice()
  const pupil = { ...notice.duty.pupil, givenName: 'Toms', familyName: 'Dzenis' }

  const lines = told(noticeLines({ ...notice, sex: 'male', duty: { ...notice.duty, pupil } }, words))

  expect(lines.Izglītojamais).toEqual(['Toms Dzenis, dzimis 14.03.2013.'])
})

test('those who sign are named where they are known', () => {
  expect(noticeSigners(aDutyNotice(), words)).toEqual([
    'Sagatavoja: Ilze Priede (klases audzināšana)',
    'Iestādes vadība vai pilnvarota persona: Elita Priednieka',
  ])
  expect(noticeSigners({ ...aDutyNotice(), preparedBy: null, head: null }, words)).toEqual([
    'Sagatavoja:',
    'Iestādes vadība vai pilnvarota persona:',
  ])
})
