import { useState } from 'react'

interface FirstRows {
  /** So many at first. */
  first: number
  /** So many more with each press. */
  step: number
}

/** A list that is there whole, shown in parts: `rows` and `more` fit `DataTable`. Undefined while it loads. */
export function useFirstRows<Row>(all: readonly Row[] | undefined, { first, step }: FirstRows) {
  const [most, setMost] = useState(first)
  return {
    rows: all?.slice(0, most),
    more: {
      available: (all?.length ?? 0) > most,
      loading: false,
      load: () => setMost(most + step),
    },
  }
}
