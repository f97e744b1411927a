import { describe, expect, it } from 'vitest'
import { returnPath, signInAddress } from './return-path.ts'

describe('the way back after sign-in', () => {
  it.each([
    ['/pupils/1?tab=plans', '/pupils/1?tab=plans'],
    ['https://evil.example', '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/sign-in?next=/x', '/'],
    [undefined, '/'],
  ])('from %s is %s', (next, path) => {
    expect(returnPath(next)).toBe(path)
  })

  it('is written into the address of sign-in', () => {
    expect(signInAddress('/pupils/1?tab=plans')).toBe('/sign-in?next=%2Fpupils%2F1%3Ftab%3Dplans')
    expect(signInAddress('/')).toBe('/sign-in')
  })
})
