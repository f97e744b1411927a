import { newId } from '#platform/ids/ids.ts'
import { type Colleague, type Proposal, ProposalId, type StaffView } from '../contract/staff.ts'

export function aProposalView(overrides: Partial<Proposal> = {}): Proposal {
  return {
    id: ProposalId.parse(newId()),
    kind: 'begin',
    role: 'class_teacher',
    className: '8.a',
    validFrom: '2026-11-16',
    validUntil: null,
    proposedBy: { givenName: 'Rita', familyName: 'Kļava' },
    proposedAt: '2026-11-20T08:00:00.000Z',
    hindrance: null,
    canDecline: true,
    ...overrides,
  }
}

export function aColleagueView(overrides: Partial<Colleague> = {}): Colleague {
  return {
    id: newId(),
    givenName: 'Laura',
    familyName: 'Skujiņa',
    email: 'laura.skujina@skola.example',
    posts: [{ post: 'class-teacher', className: '8.a', until: null }],
    account: 'none',
    invitedUntil: null,
    lastSignedInAt: null,
    secondFactor: false,
    access: [],
    proposals: [],
    addresses: [],
    isSelf: false,
    canInvite: false,
    ...overrides,
  }
}

export function aStaffView(people: StaffView['people']): StaffView {
  return { institutionId: newId(), institutionName: 'Cēsu Pilsētas vidusskola', mails: false, people }
}
