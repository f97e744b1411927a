import {
  InstitutionRoleAttributes,
  InstitutionRolesFile,
  PartyGroupAttributes,
} from '../contract/institution-roles.ts'
import { sourceText } from '../contract/source.ts'
import { type EditionRows, groupRow, itemRow, readData } from './edition-rows.ts'

export function institutionRoles2023(): EditionRows {
  const file = readData('institution-roles', InstitutionRolesFile)
  return {
    classifier: 'institution-role',
    version: file.version,
    validFrom: file.validFrom,
    validUntil: file.validUntil ?? null,
    nameLv: file.nameLv,
    nameEn: file.nameEn,
    source: sourceText(file.source),
    attributes: {
      processes: file.processes,
      involvementScale: file.involvementScale,
      participationScale: file.participationScale,
      mark545Scale: file.mark545Scale,
    },
    groups: file.partyGroups.map((group) => groupRow(group, PartyGroupAttributes.parse(group))),
    items: file.items.map((role) =>
      itemRow(
        { ...role, nameLv: role.partyLv, nameEn: role.partyEn },
        role.partyGroup,
        InstitutionRoleAttributes.parse(role),
      ),
    ),
  }
}
