import { type InstitutionView, listInstitutions } from '#foundation/institutions/contract/institutions.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'

/** Schools in which the person has some role. */
export function useSchools(): readonly InstitutionView[] {
  const { institutions } = useApiQuery(listInstitutions, { query: {} })
  return institutions.filter((institution) => institution.kind !== 'service')
}
