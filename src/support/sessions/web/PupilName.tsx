import { useI18n } from '#web/i18n/i18n-context.ts'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { SessionView } from '../contract/session.ts'
import { pupilPath } from './paths.ts'

interface PupilNameProps {
  session: Pick<SessionView, 'openable'>
  pupil: SessionView['participants'][number]['pupil']
}

/** Name and class; a way to the file only for whoever may open it. */
export function PupilName({ session, pupil }: PupilNameProps) {
  const { f } = useI18n()
  const text = [f.name(pupil), ...(pupil.className === null ? [] : [pupil.className])].join(' · ')
  return session.openable.includes(pupil.id) ? (
    <TextLink to={pupilPath(pupil.id)} strong>
      {text}
    </TextLink>
  ) : (
    <strong>{text}</strong>
  )
}
