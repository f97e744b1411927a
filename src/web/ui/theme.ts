import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'

const green: MantineColorsTuple = [
  '#eef6f3',
  '#e1efe9',
  '#bfdcd1',
  '#93c7b4',
  '#6cb498',
  '#489a7d',
  '#2d8167',
  '#1f6b54',
  '#185744',
  '#0f4031',
]

const dark: MantineColorsTuple = [
  '#e8eeec',
  '#c7d2cf',
  '#a6b4b1',
  '#83918f',
  '#55625f',
  '#3a4745',
  '#2d3937',
  '#1b2423',
  '#151d1c',
  '#101716',
]

const accent = {
  filled: {
    background: 'var(--accent)',
    hover: 'var(--accent-hover)',
    color: 'var(--on-accent)',
    border: 'none',
  },
  light: {
    background: 'var(--accent-soft)',
    hover: 'var(--accent-soft-hover)',
    color: 'var(--accent-ink)',
    border: 'none',
  },
  subtle: {
    background: 'transparent',
    hover: 'var(--accent-soft)',
    color: 'var(--accent-ink)',
    border: 'none',
  },
  default: {
    background: 'var(--surface)',
    hover: 'var(--sunken)',
    color: 'var(--accent-ink)',
    border: '1px solid var(--quiet-line)',
  },
}

/** Mantine computes contrast for one scheme only; the tokens are right in both. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const isAccent = input.color === undefined || input.color === 'green'
  return isAccent && isOurs(input.variant) ? accent[input.variant] : defaultVariantColorsResolver(input)
}

function isOurs(variant: string): variant is keyof typeof accent {
  return variant in accent
}

/** One accent, quiet shapes. Colours of meaning are in `tokens.css`. */
export const theme = createTheme({
  primaryColor: 'green',
  primaryShade: { light: 7, dark: 4 },
  colors: { green, dark },
  variantColorResolver,
  fontFamily: "'Inter Variable', system-ui, 'Segoe UI', sans-serif",
  headings: {
    fontFamily: "'Inter Variable', system-ui, 'Segoe UI', sans-serif",
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Checkbox: { vars: () => ({ root: { '--checkbox-icon-color': 'var(--on-accent)' } }) },
    Radio: { vars: () => ({ root: { '--radio-icon-color': 'var(--on-accent)' } }) },
    Modal: { defaultProps: { radius: 'lg', centered: true } },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true }, withArrow: true } },
  },
})

/** Gives Mantine's own parts the tokens of `tokens.css`. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: shared,
  dark: shared,
})

const shared = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--muted)',
  '--mantine-color-error': 'var(--high-ink)',
  '--mantine-color-default-border': 'var(--control-line)',
  '--mantine-color-anchor': 'var(--accent-ink)',
}
