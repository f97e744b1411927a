import { expect, test } from 'vitest'
import { CastMember } from '../contract/demonstration.ts'
import { castGroups } from './cast-groups.ts'

let serial = 0
function member(givenName: string, ...roles: string[]): CastMember {
  serial += 1
  return CastMember.parse({
    personId: `01935d3a-0000-7000-8000-${String(serial).padStart(12, '0')}`,
    givenName,
    familyName: 'Priede',
    roles: roles.map((role) => ({ role, scopeName: '', placeName: '' })),
  })
}

test('people stand by place of work and role; groups without people are left out', () => {
  const cast = [
    member('Aivars', 'administrator'),
    member('Māra', 'municipal_coordinator'),
    member('Rita', 'records_clerk'),
    member('Ilze', 'class_teacher'),
    member('Biedrība'),
  ]

  const groups = castGroups(cast)

  expect(groups.map(({ group, members }) => [group, members.map((one) => one.givenName)])).toEqual([
    ['school', ['Ilze', 'Rita']],
    ['municipality', ['Māra']],
    ['country', ['Aivars', 'Biedrība']],
  ])
})
