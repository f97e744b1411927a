import type { Post } from '#foundation/staff/contract/posts.ts'
import { fold } from '#platform/text/fold.ts'

export type PostMeaning = Post | 'skip'

/**
 * What schools' words for posts usually mean, and roles of OneRoster. Who works in the kitchen, the library or the cloakroom is left out. A
 * suggestion: the school decides, and the import keeps it.
 */
const meanings: Readonly<Record<PostMeaning, readonly string[]>> = {
  head: [
    'direktors',
    'direktore',
    'skolas direktors',
    'skolas direktore',
    'iestades vaditajs',
    'iestades vaditaja',
    'vaditajs',
    'vaditaja',
    'head',
    'head teacher',
    'principal',
  ],
  'deputy-head': [
    'direktora vietnieks',
    'direktora vietniece',
    'direktores vietnieks',
    'direktores vietniece',
    'direktora vietnieks izglitibas joma',
    'direktora vietniece izglitibas joma',
    'vietnieks',
    'vietniece',
    'macibu parzinis',
    'macibu parzine',
    'deputy head',
    'deputy principal',
    'siteadministrator',
  ],
  'records-clerk': [
    'lietvedis',
    'lietvede',
    'sekretars',
    'sekretare',
    'skolas sekretars',
    'skolas sekretare',
    'records clerk',
    'secretary',
  ],
  'class-teacher': [
    'klases audzinatajs',
    'klases audzinataja',
    'audzinatajs',
    'audzinataja',
    'class teacher',
    'homeroom teacher',
    'form teacher',
  ],
  'subject-teacher': [
    'skolotajs',
    'skolotaja',
    'prieksmeta skolotajs',
    'prieksmeta skolotaja',
    'prieksmetu skolotajs',
    'prieksmetu skolotaja',
    'visparejas izglitibas skolotajs',
    'visparejas izglitibas skolotaja',
    'pamatizglitibas skolotajs',
    'pamatizglitibas skolotaja',
    'sakumizglitibas skolotajs',
    'sakumizglitibas skolotaja',
    'pedagogs',
    'teacher',
    'subject teacher',
  ],
  'social-pedagogue': ['socialais pedagogs', 'sociala pedagoge', 'social pedagogue', 'social teacher'],
  psychologist: [
    'psihologs',
    'psihologe',
    'izglitibas psihologs',
    'izglitibas psihologe',
    'skolas psihologs',
    'skolas psihologe',
    'psychologist',
  ],
  'speech-therapist': [
    'logopeds',
    'logopede',
    'skolotajs logopeds',
    'skolotaja logopede',
    'speech therapist',
  ],
  'special-teacher': [
    'specialais pedagogs',
    'speciala pedagoge',
    'specialas izglitibas skolotajs',
    'specialas izglitibas skolotaja',
    'special teacher',
    'special education teacher',
  ],
  'teacher-assistant': [
    'pedagoga paligs',
    'skolotaja paligs',
    'skolotaja palidze',
    'pedagoga palidze',
    'asistents',
    'asistente',
    'teacher assistant',
    'teaching assistant',
    'aide',
  ],
  'career-adviser': [
    'karjeras konsultants',
    'karjeras konsultante',
    'pedagogs karjeras konsultants',
    'career adviser',
    'career counsellor',
  ],
  nurse: ['skolas masa', 'medmasa', 'medicinas masa', 'masa', 'school nurse', 'nurse'],
  skip: [
    'apkopejs',
    'apkopeja',
    'setnieks',
    'pavars',
    'pavare',
    'virtuves darbinieks',
    'dezurants',
    'dezurante',
    'bibliotekars',
    'bibliotekare',
    'garderobists',
    'garderobiste',
    'saimniecibas vaditajs',
    'saimniecibas vaditaja',
    'gramatvedis',
    'gramatvede',
    'cleaner',
    'cook',
  ],
}

const meaningByWord = new Map(
  Object.entries(meanings).flatMap(([meaning, words]) =>
    words.map((word) => [word, meaning as PostMeaning] as const),
  ),
)

export function suggestPost(word: string): PostMeaning | undefined {
  const folded = fold(word)
  const isOfSubject = / (skolotajs|skolotaja|teacher)$/.test(folded) // Matemātikas skolotāja
  return meaningByWord.get(folded) ?? (isOfSubject ? 'subject-teacher' : undefined)
}
