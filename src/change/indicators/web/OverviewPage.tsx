import { z } from 'zod'
import { MunicipalityId, SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { useSession } from '#web/session/use-session.ts'
import { readCountryOverview, readOverview, readPublicOverview } from '../contract/overview.ts'
import { OverviewView } from './OverviewView.tsx'

const Choice = z.object({
  municipalityId: MunicipalityId.optional().catch(undefined),
  schoolYear: SchoolYearCode.optional().catch(undefined),
})
type Choice = z.infer<typeof Choice>
type ShownProps = { choice: Choice; onChoose: (part: Partial<Choice>) => void }

/** Does support help? Exact for those who may open the records, published figures for everybody else. */
export function OverviewPage() {
  const { can } = useSession()
  const [choice, onChoose] = useSearchState(Choice)
  if (can['institution.overview'] === true) return <OwnOverview choice={choice} onChoose={onChoose} />
  if (can['country.overview'] === true && choice.municipalityId === undefined)
    return <CountryOverview choice={choice} onChoose={onChoose} />
  return <PublicOverview choice={choice} onChoose={onChoose} />
}

function OwnOverview({ choice, onChoose }: ShownProps) {
  const overview = useApiQuery(readOverview, { query: choice })
  return <OverviewView overview={overview} onChoose={onChoose} />
}

function PublicOverview({ choice, onChoose }: ShownProps) {
  const overview = useApiQuery(readPublicOverview, { query: choice })
  return <OverviewView overview={overview} onChoose={onChoose} />
}

function CountryOverview({ choice: { schoolYear }, onChoose }: ShownProps) {
  const overview = useApiQuery(readCountryOverview, { query: { schoolYear } })
  return <OverviewView overview={overview} onChoose={onChoose} />
}
