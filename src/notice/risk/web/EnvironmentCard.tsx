import { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { readEnvironment } from '../contract/environment.ts'
import { SurroundingsCard } from './SurroundingsCard.tsx'

/** When the class or the school stands out, it is said before anything is said of the child. */
export function EnvironmentCard({ pupilId }: { pupilId: string }) {
  const environment = useApiQuery(readEnvironment, { params: { pupilId: PupilId.parse(pupilId) } })
  return <SurroundingsCard environment={environment} />
}
