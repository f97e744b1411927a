import type { Endpoint } from '#foundation/endpoint/index.ts'
import { listClasses } from './list-classes.ts'
import { listInstitutions } from './list-institutions.ts'
import { listMunicipalities } from './list-municipalities.ts'
import { listRegister } from './list-register.ts'
import { listSemesters } from './list-semesters.ts'

export const institutionEndpoints: readonly Endpoint[] = [
  listInstitutions,
  listRegister,
  listClasses,
  listSemesters,
  listMunicipalities,
]
