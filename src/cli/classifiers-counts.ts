import { countEditions, type EditionCount } from '#foundation/classifiers/index.ts'
import { columns } from './columns.ts'
import { command } from './command.ts'

export const classifiersCounts = command({
  name: 'classifiers counts',
  summary: 'Count the rows of every classifier edition, by group',
  options: {},
  examples: ['classifiers counts', 'classifiers counts --json'],
  run: async ({ database }) => {
    const editions = await countEditions(await database())
    return { text: columns(editions.map(rowOf)), data: { editions } }
  },
})

function rowOf({ classifier, version, items, ungrouped, groups }: EditionCount): string[] {
  const parts = groups.map((group) => `${group.code} ${group.items}`)
  if (ungrouped > 0) parts.push(`and ${ungrouped} without a group`)
  const inGroups = groups.length === 0 ? '' : `in ${groups.length} groups: `
  return [classifier, version, String(items).padStart(4), inGroups + parts.join(', ')]
}
