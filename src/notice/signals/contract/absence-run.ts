/** School days missed one after another that are a run; one missed day is none. */
export const SHORTEST_RUN_DAYS = 2
