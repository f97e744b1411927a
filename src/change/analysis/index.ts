/**
 * Analysis: what plans of support consisted of, for whom, at what planned cost and with what outcome, by school, municipality, region and
 * period; and the thirteen indicators of the study of 2023 for each institution. Reads only, and reckons by the very functions that reproduce the
 * printed tables of that study. It refuses to publish a figure from which a child could be told, also by subtracting one answer from another.
 */
export { analysisEndpoints } from './server/routes.ts'
