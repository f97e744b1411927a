/** What the page of a plan shows of contradictions, in one file for the browser. */
export { ContradictionsCard } from './ContradictionsCard.tsx'
export { ContradictionsLine } from './ContradictionsLine.tsx'
