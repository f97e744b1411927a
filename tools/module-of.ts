import { type Floor, floors } from './boundaries.ts'

/** Where a file stands: its floor or zone, its module, and the room inside the module. */
export type Standing = {
  readonly kind: Floor | 'web' | 'demo' | 'app'
  readonly module: string
  readonly room: string
}

/** Undefined outside src/. */
export function standingOf(path: string): Standing | undefined {
  const [src, top = '', second = '', ...rest] = path.split('/')
  if (src !== 'src') return undefined
  const floor = floors.find((name) => name === top)
  if (floor)
    return {
      kind: floor,
      module: `${floor}/${second}`,
      room: rest.length > 1 ? (rest[0] ?? '') : doorOf(rest[0]),
    }
  if (top === 'web' || top === 'demo')
    return { kind: top, module: top, room: path.endsWith('.ts') && !second.includes('.') ? second : '' }
  return { kind: 'app', module: 'app', room: second === '' ? '' : top }
}

function doorOf(file: string | undefined): string {
  return file === 'index.ts' ? 'index' : ''
}
