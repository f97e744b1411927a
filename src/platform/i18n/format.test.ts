import { describe, expect, it } from 'vitest'
import { createFormat } from './format.ts'

const lv = createFormat('lv')
const en = createFormat('en')
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('dates', () => {
  it('are written in the Latvian way', () => {
    expect(lv.date('2025-11-04')).toBe('04.11.2025.')
    expect(lv.shortDate('2025-11-04')).toBe('04.11.')
    expect(lv.dayMonth('2025-11-14')).toBe('14. novembris')
    expect(lv.longDate('2025-11-14')).toBe('2025. gada 14. novembris')
    expect(lv.weekday('2025-11-14')).toBe('piektdiena')
    expect(lv.weekdayDate('2025-11-14')).toBe('piektdiena, 14. novembris')
  })

  it('are unambiguous in English', () => {
    expect(en.date('2025-11-04')).toBe('4 Nov 2025')
    expect(en.dayMonth('2025-11-14')).toBe('14 November')
  })

  it('keep the time of Latvia in winter and in summer', () => {
    expect(lv.time('2025-11-14T12:02:00Z')).toBe('14:02')
    expect(lv.time('2025-07-14T12:02:00Z')).toBe('15:02')
    expect(lv.dateTime('2025-11-14T22:30:00Z')).toBe('15.11.2025. 00:30')
    expect(lv.date('2025-11-14T22:30:00Z')).toBe('15.11.2025.')
    expect(en.dateTime('2025-11-14T12:02:00Z')).toBe('14 Nov 2025, 14:02')
  })

  it('are told relative to today', () => {
    expect(lv.days(0)).toBe('šodien')
    expect(lv.days(-1)).toBe('vakar')
    expect(lv.days(-3)).toBe('pirms 3 dienām')
  })
})

describe('numbers', () => {
  it('group thousands and use the decimal mark of the language', () => {
    expect(plain(lv.number(1234.5))).toBe('1 234,5')
    expect(en.number(1234.5)).toBe('1,234.5')
  })

  it('write shares as percent', () => {
    expect(plain(lv.percent(0.081, 1))).toBe('8,1 %')
    expect(en.percent(0.71)).toBe('71%')
  })

  it('sign changes', () => {
    expect(lv.change(3)).toBe('+3')
    expect(lv.change(-1.5)).toBe('−1,5')
    expect(lv.change(0)).toBe('0')
  })

  it('write cents as euros', () => {
    expect(plain(lv.euro(123_450))).toBe('1 234,50 EUR')
    expect(plain(en.euro(123_450))).toBe('EUR 1,234.50')
  })
})

describe('names', () => {
  const person = { givenName: 'Ādams', familyName: 'Ķēniņš' }

  it('are full, listed and short', () => {
    expect(lv.name(person)).toBe('Ādams Ķēniņš')
    expect(lv.listName(person)).toBe('Ķēniņš Ādams')
    expect(lv.shortName(person)).toBe('Ā. Ķēniņš')
  })

  it('sort by the Latvian alphabet and classes by number', () => {
    expect(['Ķēniņš', 'Liepa', 'Kalns', 'Čakste', 'Celms'].toSorted(lv.compare)).toEqual([
      'Celms',
      'Čakste',
      'Kalns',
      'Ķēniņš',
      'Liepa',
    ])
    expect(['10.a', '7.b', '7.a'].toSorted(lv.compare)).toEqual(['7.a', '7.b', '10.a'])
  })

  it('join into a sentence', () => {
    expect(lv.list(['Ilze', 'Andris', 'Dace'])).toBe('Ilze, Andris un Dace')
  })
})
