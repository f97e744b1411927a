import { createContext, type ReactNode, useContext } from 'react'
import { useApiQuery } from '#web/api/use-api-query.ts'
import type { AssessmentView } from '../contract/assessment.ts'
import { type AssessmentHint, type RiskHints, readAssessmentHints } from '../contract/assessment-hints.ts'

const Hints = createContext<readonly RiskHints[]>([])

/** Gives the questions of a draft what is known already; whoever only reads an assessment sees what was answered. */
export function WithHints({ assessment, children }: { assessment: AssessmentView; children: ReactNode }) {
  return assessment.can.edit ? <Loaded assessment={assessment}>{children}</Loaded> : children
}

function Loaded({ assessment, children }: { assessment: AssessmentView; children: ReactNode }) {
  const { rows } = useApiQuery(readAssessmentHints, {
    params: { pupilId: assessment.pupil.id },
    query: { classifierVersion: assessment.classifierVersion },
  })
  return <Hints value={rows}>{children}</Hints>
}

export function useHints(riskCode: string): readonly AssessmentHint[] {
  return useContext(Hints).find((row) => row.riskCode === riskCode)?.hints ?? []
}
