import { ActivitiesFile, ActivityAttributes, CategoryAttributes } from '../contract/activities.ts'
import { sourceText } from '../contract/source.ts'
import { type EditionRows, groupRow, itemRow, readData } from './edition-rows.ts'

export function activities2023(): EditionRows {
  const file = readData('activities-2023', ActivitiesFile)
  return {
    classifier: 'activity',
    version: file.version,
    validFrom: file.validFrom,
    validUntil: file.validUntil ?? null,
    nameLv: file.nameLv,
    nameEn: file.nameEn,
    source: sourceText(file.source),
    attributes: {
      levels: file.levels,
      effectScale: file.effectScale,
      resourceKinds: file.resourceKinds,
      timePatterns: file.timePatterns,
      attributionUnits: file.attributionUnits,
      indicatorUnits: file.indicatorUnits,
    },
    groups: file.categories.map((category) => groupRow(category, CategoryAttributes.parse(category))),
    items: file.items.map((activity) =>
      itemRow(activity, activity.category, ActivityAttributes.parse(activity)),
    ),
  }
}
