import { institutionHeadings } from '#foundation/institutions/contract/institution-list.ts'
import { fold } from '#platform/text/fold.ts'
import { fieldsOfKind, type ImportField, type ImportKind } from '../contract/import-kind.ts'
import { guardianHeadings } from './guardian-headings.ts'
import { staffHeadings } from './staff-headings.ts'

/** Headings of the extracts of E-klase, Mykoob and VIIS, and of hand-made tables, in both languages; compared folded. */
const headings: Readonly<Partial<Record<ImportField, readonly string[]>>> = {
  personalCode: [
    'personas kods',
    'pers kods',
    'pk',
    'skolena personas kods',
    'izglitojama personas kods',
    'personal code',
    'identity number',
  ],
  givenName: ['vards', 'vards i', 'skolena vards', 'izglitojama vards', 'given name', 'first name', 'name'],
  familyName: ['uzvards', 'skolena uzvards', 'izglitojama uzvards', 'family name', 'surname', 'last name'],
  fullName: [
    'vards uzvards',
    'vards un uzvards',
    'uzvards un vards',
    'uzvards vards',
    'skolens',
    'skolena vards uzvards',
    'izglitojamais',
    'izglitojama vards uzvards',
    'pupil',
    'student',
    'full name',
  ],
  bornOn: [
    'dzimsanas datums',
    'dzimsanas dati',
    'dzim datums',
    'dzimis',
    'date of birth',
    'birth date',
    'born',
  ],
  sex: ['dzimums', 'dz', 'sex', 'gender'],
  className: ['klase', 'klase grupa', 'grupa', 'klases nosaukums', 'klase kurss', 'kurss', 'class', 'group'],
  schoolNumber: [
    'nr p k',
    'lietas numurs',
    'liet nr',
    'lietas nr',
    'personas lietas nr',
    'personas lietas numurs',
    'alfabetiskas gramatas nr',
    'file number',
  ],
  declaredMunicipality: [
    'deklareta pasvaldiba',
    'pasvaldiba',
    'deklaretas dzivesvietas pasvaldiba',
    'dzivesvietas pasvaldiba',
    'deklareta dzivesvieta',
    'municipality',
    'declared municipality',
  ],
  startsOn: [
    'iestasanas datums',
    'uznemsanas datums',
    'uznemts',
    'sakuma datums',
    'macas no',
    'enrolled on',
    'start date',
  ],
  onDate: ['datums', 'stundas datums', 'kavejuma datums', 'diena', 'date', 'day'],
  lesson: [
    'stunda',
    'stundas nr',
    'stundas numurs',
    'macibu stunda',
    'nr stunda',
    'lesson',
    'lesson number',
    'period',
  ],
  lessonCount: [
    'stundu skaits',
    'stundas',
    'stundu sk',
    'stundas kopa',
    'kavetas stundas',
    'kaveto stundu skaits',
    'kavejumu skaits',
    'lessons',
    'lessons missed',
    'number of lessons',
  ],
  absenceKind: [
    'kavejuma veids',
    'kavejums',
    'veids',
    'kavejuma iemesls',
    'iemesls',
    'attaisnojums',
    'apmeklejums',
    'statuss',
    'absence',
    'absence kind',
    'kind of absence',
    'reason',
  ],
  subject: ['prieksmets', 'macibu prieksmets', 'stundas prieksmets', 'subject'],
  mark: ['vertejums', 'atzime', 'balles', 'rezultats', 'mark', 'grade'],
  behaviourKind: [
    'ieraksta veids',
    'ieraksta tips',
    'uzvediba',
    'uzvedibas ieraksts',
    'uzvedibas ieraksta veids',
    'uzvedibas vertejums',
    'piezimes veids',
    'behaviour',
    'behavior',
    'kind of record',
    'kind of remark',
  ],
  remark: [
    'ieraksta teksts',
    'ieraksta saturs',
    'piezime',
    'piezimes teksts',
    'komentars',
    'apraksts',
    'teksts',
    'remark',
    'text of the remark',
    'comment',
    'text',
  ],
}

const fieldByHeading = new Map(
  Object.entries(headings).flatMap(([field, texts]) =>
    texts.map((text) => [text, field as ImportField] as const),
  ),
)

/** Of a list of institutions: `Veids` and `Nosaukums` mean something else in other files. */
const fieldByInstitutionHeading = new Map(
  Object.entries(institutionHeadings).flatMap(([field, texts]) =>
    texts.map((text) => [text, field as ImportField] as const),
  ),
)

export type Columns = { readonly [Field in ImportField]?: number }

/** Which columns a file most likely has, by their headings. The first column of a kind wins. */
export function suggestColumns(kind: ImportKind, headers: readonly string[]): Columns {
  const columns: Partial<Record<ImportField, number>> = {}
  for (const [index, header] of headers.entries()) {
    const field = fieldOf(header, kind)
    if (field !== undefined) columns[field] ??= index
  }
  if (columns.givenName !== undefined && columns.familyName !== undefined) delete columns.fullName
  return columns
}

/** The row with the headings among the first rows: titles and dates often stand above it. */
export function findHeaderLine(
  kind: ImportKind,
  rows: readonly { line: number; cells: readonly string[] }[],
): number {
  const scored = rows.map((row) => ({
    line: row.line,
    known: Object.keys(suggestColumns(kind, row.cells)).length,
  }))
  const best = scored.reduce((top, next) => (next.known > top.known ? next : top), {
    line: rows[0]?.line ?? 1,
    known: 0,
  })
  return best.line
}

function headingsOfKind(kind: ImportKind): ReadonlyMap<string, ImportField> | undefined {
  if (kind === 'staff') return staffHeadings
  return kind === 'institutions' ? fieldByInstitutionHeading : undefined
}

function fieldOf(header: string, kind: ImportKind): ImportField | undefined {
  const folded = fold(header)
  const known = (text: string) =>
    headingsOfKind(kind)?.get(text) ?? fieldByHeading.get(text) ?? guardianHeadings.get(text)
  const field = known(folded) ?? known(folded.replace(/ \d+$/, ''))
  return field !== undefined && fieldsOfKind[kind].includes(field) ? field : undefined
}
