import { z } from 'zod'
import { InstitutionId, MunicipalityId, SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { useCan } from '#web/session/use-session.ts'
import { RegionCode, readAnalysis, readPublicAnalysis } from '../contract/analysis.ts'
import { AnalysisView } from './AnalysisView.tsx'

const Choice = z.object({
  municipalityId: MunicipalityId.optional().catch(undefined),
  institutionId: InstitutionId.optional().catch(undefined),
  region: RegionCode.optional().catch(undefined),
  schoolYear: SchoolYearCode.optional().catch(undefined),
  semester: z.coerce.number().int().min(1).max(2).optional().catch(undefined),
})
export type Choice = z.infer<typeof Choice>
type ShownProps = { choice: Choice; onChoose: (part: Partial<Choice>) => void }

/** The analysis of support: exact for those who may open the records, as it may be published for everybody else. */
export function AnalysisPage() {
  const [choice, onChoose] = useSearchState(Choice)
  const isExact = useCan('institution.overview')
  return isExact ? (
    <OwnAnalysis choice={choice} onChoose={onChoose} />
  ) : (
    <PublicAnalysis choice={choice} onChoose={onChoose} />
  )
}

function OwnAnalysis({ choice: { region: _, ...query }, onChoose }: ShownProps) {
  return <AnalysisView analysis={useApiQuery(readAnalysis, { query })} onChoose={onChoose} />
}

function PublicAnalysis({ choice: { municipalityId, region, schoolYear }, onChoose }: ShownProps) {
  const query = { municipalityId, region, schoolYear }
  return <AnalysisView analysis={useApiQuery(readPublicAnalysis, { query })} onChoose={onChoose} />
}
