import type { TestHouse } from './test-house.ts'

/** How many statements the server sends to the database while `work` runs. */
export async function countQueries(house: TestHouse, work: () => Promise<unknown>): Promise<number> {
  const { db } = house.services
  let count = 0
  const counting = db.withPlugin({
    transformQuery: ({ node }) => {
      count += 1
      return node
    },
    transformResult: async ({ result }) => result,
  })
  Object.assign(house.services, { db: counting })
  try {
    await work()
  } finally {
    Object.assign(house.services, { db })
  }
  return count
}
