import { SegmentedControl, type SegmentedControlProps } from '@mantine/core'
import classes from './Segments.module.css'

interface SegmentsProps extends Pick<SegmentedControlProps, 'value' | 'onChange'> {
  /** What is chosen by it. */
  'aria-label': string
  data: { value: string; label: string }[]
}

/** A few views of one list, side by side. On a narrow screen they go on in the next line: none is ever cut off. */
export function Segments(props: SegmentsProps) {
  return <SegmentedControl {...props} classNames={classes} withItemsBorders={false} data-no-print />
}
