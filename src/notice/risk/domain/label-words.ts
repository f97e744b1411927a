/**
 * Words that call a child, or a child's family, what they are feared to become, by a weakness, a people or a faith, or that insult.
 * `*` stands for any ending, `~` for the ending of an adjective, `{child}` for a child or a family by any of their names; words in a row
 * must follow one another.
 */
export const labelWords: readonly string[] = [
  // Who leaves school, in Latvian.
  ...list(`
    atbir*; pametēj*; pamešan* risk*; pametīs; pametuši*; pamest skol*; pamet skol*; pametis skol*; skol* pamešan*; dropaut*;
    pārtraukšan* risk*; pārtraucēj*; pārtraukušie; pārtraukušais; mācību pārtraukšan*; pārtraukt mācīb*; pārtrauks mācīb*;
    nepabeidzēj*; izkritēj*; pmp risk*`),
  // A child, or a family, as a kind.
  ...list(`
    problēmbērn*; problēmskolēn*; problēmjaunie*; problēmģimen*; problēmklas*; riska grup*; riska {child}; problemātisk~ {child};
    grūt~ {child}; grūti audzinām*; nelabvēlīg~ {child}; nesekmīg~ {child}; vāj~ {child}; slikt~ {child}; agresīv~ {child};
    nepaklausīg~ {child}; neaudzināt~ {child}; trūcīg~ {child}; bezcerīg~ {child}; nespējīg~ {child}; garīgi slim*; psihiski slim*;
    neveiksmini*; atpalicēj*; atpalikuš~ {child}; garīgi atpalik*; slink*; bastotāj*; kavētāj*; dīkdien*; bezdieln*; klaidoņ*; ubag*;
    padibene*; salašņ*; nelabojam*; neaudzināmi*; neglābjam*; huligān*; dauzoņ*; kausļ*; kauslis; varmāk*; bandīt*; vandāl*; zagļ*; zaglis; noziedzniek*;
    likumpārkāpēj*; narkomān*; alkoholiķ*; dzērāj*; dzērājģimen*`),
  // A weakness or an illness made a name; insults.
  ...list(`
    invalīds; invalīdi; invalīdu; invalīdiem; invalīde; invalīdes; kropl*; daunis; dauni; daunu; dauniņ*; autist*; debil*; idiot*;
    kretīn*; imbecil*; vājprātīg*; plānprātiņ*; ārprātīg*; psihopāt*; psihi; psihs; šizofrēniķ*; hiperaktīvist*; stulb*; muļķ*; pamuļķ*;
    nejēg*; nelg*; dumj*; dumiķ*; dumš; tupele*; ēzel*; ēzeļ*; lopi; lops; mērgļ*; mērglis; neglīteni*; resn*; deģenerāt*; mauk*;
    pederast*; pidar*; lesbiet*; gejs; geji; geju`),
  // A people or a faith.
  ...list(`
    čigān*; žīd*; krievel*; vatņik*; nēģer*; melnādain*; čurk*; hohol*; hahol*; moskaļ*; kacap*; sektant*; romu {child};
    krievu {child}; ukraiņu {child}; baltkrievu {child}; poļu {child}; ebreju {child}; musulmaņ* {child}; bēgļu {child};
    migrant* {child}; imigrant* {child}; ārzemniek* {child}`),
  // The same in English.
  ...list(`
    dropout*; drop outs; drop out; drops out; dropped out; dropping out; leaver*; early school leav*; leave school; leaving school;
    left school; quit school; quitter*; non completer*; noncompleter*; at risk {child}; {child} at risk; risk group*; problem {child};
    difficult {child}; bad {child}; weak {child}; failing {child}; hopeless {child}; aggressive {child}; unteachable;
    lazy; slacker*; skiver*; truant*; troublemaker*; delinquent*; hooligan*; underachiever*; loser*; thug*; bully; bullies;
    criminal*; thief; thieves; junkie*; drug addict*; alcoholic*; drunk; drunks; scum; trash;
    stupid*; dumb*; idiot*; moron*; retard*; cretin*; imbecile*; fool; fools; cripple*; handicapped; spastic*; mongoloid*; autistics;
    psycho; psychos; psychopath*; lunatic*; crazy; weirdo*; freak; freaks; bitch*; bastard*; whore*; slut*; faggot*; homos;
    gypsy; gypsies; gipsy; gipsies; nigger*; nigga*; negro*; kike*; paki; pakis; roma {child}; jewish {child}; muslim {child};
    russian {child}; ukrainian {child}; refugee {child}; migrant {child}; immigrant {child}; black {child}`),
]

/** A child or a family, in the words of either language. */
export const childWords: readonly string[] = list(`
  bērn*; skolēn*; skolniek*; skolniec*; audzēkn*; jaunie*; pusaudž*; puik*; zēn*; meiten*; ģimen*; vecāk*;
  child*; pupil*; student*; learner*; kid*; youth*; boy*; girl*; famil*; parent*`)

/** Adjectives that name a child when they stand alone with a definite ending: “Nesekmīgie”. */
export const namingAdjectives: readonly string[] = list(
  'nesekmīg; grūt; vāj; slikt; problemātisk; agresīv; nepaklausīg; atpalikuš; neaudzināt; nenormāl; trūcīg; hiperaktīv; nespējīg',
)

/** What such an adjective may well tell of: “Nesekmīgie vērtējumi”. */
export const thingWords: readonly string[] = list(`
  vērtējum*; priekšmet*; mācīb*; darb*; rezultāt*; sekm*; atzīm*; kavējum*; dien*; stund*; gad*; līmeņ*; līmen*; tēm*; semestr*; uzdevum*;
  pārbaud*; vecum*; period*; jautājum*; gadījum*; ieskait*; eksāmen*; uzvedīb*; skait*; ziņ*`)

function list(words: string): string[] {
  return words
    .split(';')
    .map((word) => word.trim().replaceAll(/\s+/g, ' '))
    .filter((word) => word !== '')
}
