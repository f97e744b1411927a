import { fold } from '#platform/text/fold.ts'

export type AbsenceMeaning = 'unexcused' | 'excused' | 'unknown' | 'present'

/** What the school journals' signs for absences usually mean. A suggestion: the school decides, and the import keeps it. */
const meanings: Readonly<Record<AbsenceMeaning, readonly string[]>> = {
  unexcused: [
    'nn',
    'neattaisnots',
    'neattaisnoti',
    'neattaisnots kavejums',
    'neattaisnotais',
    'ne',
    'bez iemesla',
    'unexcused',
  ],
  excused: [
    'a',
    'ns',
    'nc',
    'np',
    'sl',
    's',
    'c',
    'attaisnots',
    'attaisnoti',
    'attaisnots kavejums',
    'slimiba',
    'slimibas del',
    'arsta zime',
    'vecaku zime',
    'cits attaisnojoss iemesls',
    'excused',
    'ill',
    'sick',
  ],
  unknown: ['n', 'kavejums', 'kave', 'nezinams', 'iemesls nav zinams', 'nav zinams', 'absent', 'unknown'],
  present: ['ir', 'klatesoss', 'present', 'k', 'nk'],
}

const meaningByWord = new Map(
  Object.entries(meanings).flatMap(([meaning, words]) =>
    words.map((word) => [word, meaning as AbsenceMeaning] as const),
  ),
)

export function suggestAbsenceMeaning(word: string): AbsenceMeaning | undefined {
  return meaningByWord.get(fold(word))
}
