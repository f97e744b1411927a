export const analysisPath = '/analysis'
export const indicatorsPath = '/analysis/institutions'
