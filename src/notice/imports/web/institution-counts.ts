/** What a list of institutions does, in the order in which it is told; the last two change nothing. */
export const institutionCounts = ['added', 'changed', 'ended', 'unchanged', 'left'] as const
