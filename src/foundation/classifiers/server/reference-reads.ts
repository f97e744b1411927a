import type { Db } from '#platform/db/connect.ts'
import { IndicatorAttributes } from '../contract/indicators.ts'
import { InstitutionRoleAttributes } from '../contract/institution-roles.ts'
import { LegalBasisAttributes } from '../contract/legal-bases.ts'
import { NotEnrolledStatusAttributes } from '../contract/not-enrolled-statuses.ts'
import { findItems, type Item } from './classifier-reads.ts'

export async function listIndicators(db: Db): Promise<readonly Item<IndicatorAttributes>[]> {
  return findItems(db, { classifier: 'indicator', version: '2023' }, IndicatorAttributes)
}

export async function listInstitutionRoles(db: Db): Promise<readonly Item<InstitutionRoleAttributes>[]> {
  return findItems(db, { classifier: 'institution-role', version: '2023' }, InstitutionRoleAttributes)
}

export async function listLegalBases(db: Db): Promise<readonly Item<LegalBasisAttributes>[]> {
  return findItems(db, { classifier: 'legal-basis', version: '2023' }, LegalBasisAttributes)
}

export async function listNotEnrolledStatuses(db: Db): Promise<readonly Item<NotEnrolledStatusAttributes>[]> {
  return findItems(db, { classifier: 'not-enrolled-status', version: '2024' }, NotEnrolledStatusAttributes)
}
