import type { MunicipalityFacts } from './municipality-facts.ts'
import { at, type Random } from './random.ts'

/** Place-like words in the genitive. The names are invented: only the institutions of Cēsu novads bear real ones. */
const WORDS = `
Ābeļkalna Āžkalnu Avotkalna Bērzkalnu Birztalu Brīvzemnieku Briežkalna Ceriņkalna Cīruļkalna Dzeguzkalna Dzērvkalnu Dzirnupes
Egļkalna Ezerkrastu Gaismaskalna Gārsmeža Gulbjukalna Irbjukalna Jāņukalna Jaunupes Kadiķkalna Kastaņkalna Kļavkalna Kokļukalna
Kraujaskalna Lakstīgalu Lazdukalnu Leijaskalna Liepkalnu Līčupes Lielkalnu Lošukalna Mazupes Mālkalna Medņukalna Melleņkalna
Mežciemu Mežrozīšu Muižkalna Niedrukrastu Nogāžu Ošukalna Ozolkalna Paeglīšu Papardes Pīlādžkalna Piekalnes Pļavmalu Priežukalna
Pūčkalna Purvmalu Rasaskalna Rietumkrasta Rītakalna Rīteru Rožkalna Rudzukalna Saulgriežu Saulkalnes Silakalna Sildegu Skudrukalna
Smilgukalna Smilškalna Sniegkalna Staburupes Strautkalna Strazdukalna Sūnukalna Tīrumkalna Upeskrasta Ūdrukalna Valodzes
Vārpukalna Vējkalna Vectīrumu Vēveru Vilkukalna Virškalna Vizbuļu Zaķukalna Zaļkrasta Ziedkalnes Zīļukalna Zvaigžņukalna
`
  .trim()
  .split(/\s+/)

export function inventedNames(
  random: Random,
  municipality: MunicipalityFacts,
  kinds: readonly string[],
): readonly string[] {
  const words = random.shuffle(WORDS)
  return kinds.map((kind, index) => {
    const round = Math.floor(index / words.length)
    const word = at(words, index % words.length)
    return `${municipality.genitive} ${round === 0 ? '' : `${round + 1}. `}${word} ${kind}`
  })
}
