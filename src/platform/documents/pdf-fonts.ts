import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

const require = createRequire(import.meta.url)

/**
 * Digits of one width, and nothing else of what the font can do: the kerning that the library works out lets "07.10" run
 * together, and looking for ligatures and alternates takes most of the time.
 */
const features = {
  tnum: true,
  ...Object.fromEntries(
    ['kern', 'calt', 'ccmp', 'clig', 'liga', 'locl', 'mark', 'mkmk', 'rclt', 'rlig'].map((tag) => [
      tag,
      false,
    ]),
  ),
}

type Fonts = { readonly regular: string; readonly strong: string }

/**
 * Inter, opened for one document: a font that is written out no longer tells which letters its glyphs are. The PDF library takes
 * an opened font where its types name a path.
 */
export function openFonts(): Fonts {
  return { regular: open(read().regular), strong: open(read().strong) }
}

let files: { readonly regular: Buffer; readonly strong: Buffer } | undefined

function read() {
  files ??= {
    regular: readFileSync(require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')),
    strong: readFileSync(require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf')),
  }
  return files
}

function open(file: Buffer): string {
  const font = create(file) as Font
  const layout = font.layout.bind(font)
  font.layout = (text) => layout(text, features)
  return font as unknown as string
}
