import classes from './ShareBars.module.css'

interface ShareBarsProps {
  bars: readonly {
    readonly label: string
    /** Of the longest bar. */
    readonly share: number
    /** The figure as it is written. */
    readonly text: string
  }[]
}

/** Figures as bars, each with its name and figure in words: the picture adds nothing that is not told. */
export function ShareBars({ bars }: ShareBarsProps) {
  return (
    <ul className={classes.bars}>
      {bars.map(({ label, share, text }) => (
        <li key={label} className={classes.bar}>
          <span>{label}</span>
          <span className={classes.text}>{text}</span>
          <svg aria-hidden="true" className={classes.track} width="100%" height="10">
            <rect className={classes.fill} width={`${Math.round(share * 1000) / 10}%`} height="10" rx="3" />
          </svg>
        </li>
      ))}
    </ul>
  )
}
