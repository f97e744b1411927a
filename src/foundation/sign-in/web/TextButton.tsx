import classes from './SignIn.module.css'

/** A quiet way out beside the main one; long words wrap. */
export function TextButton({ label, onChoose }: { label: string; onChoose: () => void }) {
  return (
    <button type="button" className={classes.textButton} onClick={onChoose}>
      {label}
    </button>
  )
}
