import { useFormat } from '#web/i18n/i18n-context.ts'
import { TextLink } from '#web/ui/TextLink.tsx'
import classes from './PupilOfList.module.css'

interface PupilOfListProps {
  pupil: { readonly givenName: string; readonly familyName: string }
  className: string | null
  institutionName: string | null
  /** Where the name leads. */
  to: string
}

/** A pupil in a list: the name, family name first, and under it the class and the school. */
export function PupilOfList({ pupil, className, institutionName, to }: PupilOfListProps) {
  const f = useFormat()
  return (
    <>
      <TextLink to={to} strong>
        {f.listName(pupil)}
      </TextLink>
      <p className={classes.place}>
        {[className, institutionName].filter((part) => part !== null).join(' · ')}
      </p>
    </>
  )
}
