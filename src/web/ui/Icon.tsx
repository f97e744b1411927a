/** Line drawings on a 20 by 20 grid. They are decoration: the words beside them carry the meaning. */
const drawings = {
  alert: 'M10 3.5 17.5 16.5h-15ZM10 8.5v3.5M10 14.2v.1',
  arrowRight: 'M4 10h12M11 5l5 5-5 5',
  calendar: 'M4 5.5h12v11H4ZM4 9h12M7.5 3.5v3M12.5 3.5v3',
  check: 'M4.5 10.5 8.5 14.5 15.5 6',
  chevronDown: 'M5.5 8 10 12.5 14.5 8',
  chevronRight: 'M8 5.5 12.5 10 8 14.5',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  cloudOff: 'M3 3l14 14M8 5.6A4.5 4.5 0 0 1 14.4 9 3.3 3.3 0 0 1 16 14.6M12.5 15.5H6A3.2 3.2 0 0 1 5.6 9.2',
  download: 'M10 3.5v9M6 9l4 4 4-4M4 16.5h12',
  globe: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM3 10h14M10 3c-4.5 4.5-4.5 9.5 0 14M10 3c4.5 4.5 4.5 9.5 0 14',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM10 9.2v4.3M10 6.7v.1',
  lock: 'M5 9h10v7.5H5ZM7 9V6.5a3 3 0 0 1 6 0V9',
  menu: 'M3.5 6h13M3.5 10h13M3.5 14h13',
  moon: 'M15.8 12.2A6.5 6.5 0 0 1 7.8 4.2a6.5 6.5 0 1 0 8 8Z',
  pencil: 'M4 16l.8-3.6L13.2 4a1.6 1.6 0 0 1 2.3 0l.5.5a1.6 1.6 0 0 1 0 2.3L7.6 15.2ZM11.8 5.4l2.8 2.8',
  person: 'M10 10a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM4 16.8c.6-3 3-4.3 6-4.3s5.4 1.3 6 4.3',
  plus: 'M10 4.5v11M4.5 10h11',
  print: 'M6 7.5v-4h8v4M6 13.5H3.5v-6h13v6H14M6 11.5h8v5H6Z',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM13 13l3.8 3.8',
  undo: 'M7.5 4.5 4 8l3.5 3.5M4.5 8H12a4 4 0 0 1 0 8H8',
} as const

export type IconName = keyof typeof drawings

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawings[name]} />
    </svg>
  )
}
