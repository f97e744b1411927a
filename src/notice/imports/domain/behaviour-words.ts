import { fold } from '#platform/text/fold.ts'

export type BehaviourMeaning = 'praise' | 'reprimand' | 'incident' | 'skip'

/**
 * What the school journals' words for remarks usually mean; messages to everybody are no remarks and are left out. A
 * suggestion: the school decides, and the import keeps it.
 */
const meanings: Readonly<Record<BehaviourMeaning, readonly string[]>> = {
  praise: [
    'uzslava',
    'uzslavas',
    'pateiciba',
    'atziniba',
    'pozitivs',
    'pozitiva',
    'pozitivs ieraksts',
    'pozitiva piezime',
    'teicami',
    'praise',
    'positive',
  ],
  reprimand: [
    'aizradijums',
    'aizradijumi',
    'piezime',
    'piezimes',
    'negativs',
    'negativa',
    'negativs ieraksts',
    'negativa piezime',
    'rajiens',
    'bridinajums',
    'neapmierinosi',
    'reprimand',
    'negative',
  ],
  incident: [
    'starpgadijums',
    'incidents',
    'parkapums',
    'noteikumu parkapums',
    'konflikts',
    'vardarbiba',
    'incident',
  ],
  skip: ['pazinojums', 'informacija', 'zina', 'cits', 'message', 'information', 'other'],
}

const meaningByWord = new Map(
  Object.entries(meanings).flatMap(([meaning, words]) =>
    words.map((word) => [word, meaning as BehaviourMeaning] as const),
  ),
)

export function suggestBehaviourMeaning(word: string): BehaviourMeaning | undefined {
  return meaningByWord.get(fold(word))
}
