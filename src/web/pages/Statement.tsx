import classes from './Statement.module.css'

/** Headed paragraphs of a statement. */
export function Statement({ parts }: { parts: readonly (readonly [title: string, text: string])[] }) {
  return parts.map(([title, text]) => (
    <section key={title} className={classes.part}>
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  ))
}
