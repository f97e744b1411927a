import type { ServiceId } from '../contract/ids.ts'
import type { ServiceView } from '../contract/service.ts'

/** Catering that a social pedagogue asked for; nobody has decided yet and the reader may do nothing. */
export function aServiceView(overrides: Partial<ServiceView> = {}): ServiceView {
  return {
    id: '01a20000-0000-7000-8000-0000000000a1' as ServiceId,
    kind: { code: 'catering', nameLv: 'Ēdināšana', nameEn: 'Catering' },
    subject: null,
    status: 'requested',
    startsOn: '2022-03-01',
    endsOn: '2022-05-31',
    amount: 90,
    unit: 'eur_month',
    planId: null,
    requested: { by: { givenName: 'Andris', familyName: 'Lūsis' }, at: '2022-02-20T10:00:00.000Z' },
    decided: null,
    started: null,
    ended: null,
    hasAnswers: true,
    average: null,
    can: { decide: false, withdraw: false, start: false, end: false, openAnswers: false },
    ...overrides,
  }
}
