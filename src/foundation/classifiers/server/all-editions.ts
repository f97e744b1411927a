import { activities2023 } from './activity-edition.ts'
import {
  assessmentScales2023,
  preschoolScreeningSigns2026,
  screeningSigns2023,
} from './assessment-editions.ts'
import { absenceCauses2026, notEnrolledCauses2026 } from './cause-editions.ts'
import type { EditionRows } from './edition-rows.ts'
import { indicators2023 } from './indicator-edition.ts'
import { institutionRoles2023 } from './institution-role-edition.ts'
import { legalBases2023 } from './legal-edition.ts'
import { notEnrolledStatuses2024 } from './not-enrolled-edition.ts'
import { risks2018, risks2023 } from './risk-editions.ts'
import { type MappingSetRows, riskMapping2018To2023 } from './risk-mapping.ts'
import { supportKinds2024 } from './support-kind-edition.ts'

/** Every published edition. A new edition is a new file in `data/` and a line here. */
export function allEditions(): readonly EditionRows[] {
  return [
    risks2018(),
    risks2023(),
    activities2023(),
    assessmentScales2023(),
    screeningSigns2023(),
    preschoolScreeningSigns2026(),
    indicators2023(),
    supportKinds2024(),
    institutionRoles2023(),
    legalBases2023(),
    notEnrolledStatuses2024(),
    absenceCauses2026(),
    notEnrolledCauses2026(),
  ]
}

export function allMappings(): readonly MappingSetRows[] {
  return [riskMapping2018To2023()]
}
