import type { Endpoint } from '#foundation/endpoint/index.ts'
import { lookUpPupil } from './look-up-pupil.ts'
import { readPupil } from './read-pupil.ts'
import { readPupilAccess } from './read-pupil-access.ts'
import { searchPupils } from './search-pupils.ts'
import { searchResidents } from './search-residents.ts'

export const peopleEndpoints: readonly Endpoint[] = [
  searchPupils,
  searchResidents,
  lookUpPupil,
  readPupil,
  readPupilAccess,
]
