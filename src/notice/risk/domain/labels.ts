/**
 * Words that call a child, or a child's family, what they are feared to become, and that may not stand beside a child: a rule says what needs
 * support. `*` stands for any ending; words in a row must follow one another. Letters are compared without their marks and in lower case.
 */
const labels = [
  // Who leaves school, in Latvian.
  'atbir*',
  'pametēj*',
  'pamešan* risk*',
  'pametīs',
  'pamest skol*',
  'pārtraukšan* risk*',
  'pārtraucēj*',
  // A child, or a family, as a kind.
  'problēmbērn*',
  'problēmskolēn*',
  'problēmjaunie*',
  'problēmģimen*',
  'problemātisk* bērn*',
  'problemātisk* skolēn*',
  'problemātisk* jaunie*',
  'problemātisk* ģimen*',
  'riska bērn*',
  'riska skolēn*',
  'riska jaunie*',
  'riska ģimen*',
  'riska grup*',
  'grūtais bērn*',
  'grūtie bērn*',
  'grūtie skolēn*',
  'grūtie jaunie*',
  'grūti audzinām*',
  'nelabvēlīg* ģimen*',
  'nesekmīg* skolēn*',
  'nesekmīgie',
  'neveiksmini*',
  'atpalicēj*',
  'slinķ*',
  'slink*',
  'bastotāj*',
  'kavētāj*',
  'klaidoņ*',
  'huligān*',
  'dauzoņ*',
  'stulb*',
  'muļķ*',
  'nejēg*',
  'čigān*',
  'likumpārkāpēj*',
  // The same in English.
  'stupid*',
  'dumb*',
  'gypsy',
  'gypsies',
  'dropout*',
  'drop outs',
  'drop out',
  'drops out',
  'dropped out',
  'dropping out',
  'early leaver*',
  'early school leav*',
  'at risk child*',
  'at risk pupil*',
  'at risk student*',
  'at risk learner*',
  'at risk youth*',
  'at risk famil*',
  'child* at risk',
  'pupil* at risk',
  'student* at risk',
  'learner* at risk',
  'risk group*',
  'problem child*',
  'problem pupil*',
  'problem student*',
  'problem famil*',
  'difficult child*',
  'difficult pupil*',
  'bad pupil*',
  'bad student*',
  'weak pupil*',
  'weak student*',
  'lazy',
  'truant*',
  'troublemaker*',
  'delinquent*',
  'hooligan*',
  'underachiever*',
  'loser*',
] as const

const patterns = labels.map((label) => plain(label).split(' '))

/** The words of a text that label a child, as they stand in it; undefined: there are none. */
export function labelIn(text: string): string | undefined {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const bare = words.map(plain)
  for (const [at] of words.entries()) {
    const found = patterns.find((pattern) => pattern.every((part, next) => fits(bare[at + next], part)))
    if (found !== undefined) return words.slice(at, at + found.length).join(' ')
  }
  return undefined
}

function fits(word: string | undefined, part: string): boolean {
  if (word === undefined) return false
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
