/** Family names in the masculine form; `feminineOf` gives the other. The register writes both forms of one family. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const LATVIAN_FAMILIES = words(`
Bērziņš Kalniņš Ozoliņš Jansons Ozols Liepiņš Krūmiņš Balodis Eglītis Zariņš Pētersons Vītols Kļaviņš Kārkliņš Vanags Zālītis
Kalējs Sproģis Dreimanis Līcis Rozītis Krūze Zvirbulis Rudzītis Auziņš Apinis Āboliņš Baumanis Birznieks Briedis Brūveris Bite
Caune Celmiņš Cīrulis Dambis Dombrovskis Dzenis Dzērve Egle Eniņš Erglis Feldmanis Freimanis Freibergs Gailis Gailītis Galiņš
Grava Grauds Grīnbergs Gulbis Irbe Jaunzems Jēkabsons Johansons Kalvāns Kaņeps Ķēniņš Ķirsis Kļava Krauklis Krastiņš Kronbergs
Kundziņš Kukainis Lācis Lapiņš Lasmanis Lauva Leja Liepa Lielmanis Lūsis Mednis Mežals Mežs Miķelsons Mūrnieks Muižnieks Naglis
Niedra Ošs Osis Paegle Pakalns Pelēcis Podnieks Priede Priednieks Puķītis Pūce Purmalis Purviņš Putniņš Raudziņš Reinis
Riekstiņš Robežnieks Roze Rozentāls Rubenis Rubulis Sala Salmiņš Saulītis Siliņš Sila Skuja Skujiņš Skudra Skrastiņš Smilga
Smiltnieks Spals Spriņģis Stalts Strautiņš Strazds Straume Sūna Šmits Šteinbergs Šulcs Tauriņš Tilgalis Tīrums Treimanis Upītis
Upenieks Ūdris Vagulis Valdmanis Valters Vasks Veinbergs Vējš Vējiņš Veidemanis Vidzemnieks Vilciņš Vilks Vilnis Vīksna Vītoliņš
Zaķis Zeltiņš Zemītis Zemgalis Ziediņš Ziemelis Zīle Zīlītis Znotiņš Zvaigzne Zviedris Žagars Žagariņš Žīgurs Ābele Aizupietis
Alksnis Andersons Anspoks Arājs Ārgalis Asaris Auniņš Avotiņš Avots Bārda Beitāns Belte Bērzs Bikše Birzgalis Blaus Blūms Bojārs
Brants Brencis Bruņenieks Buks Bumbieris Burka Ciemiņš Cinis Čakste Dābols Daugavietis Deglavs Dūmiņš Dūrējs Dzelme Dzilna Ezeriņš
Ezergailis Gaigals Ganiņš Gārša Goba Graudiņš Grundmanis Gruntmanis Indriksons Jakobsons Jaunbērziņš Jērums Jurševics Kakstiņš
Kalnbērziņš Kaulakalns Kazāks Klints Kociņš Kokins Krievs Krists Kronis Krēsliņš Ķauķis Ķeniņš Laiviņš Lagzdiņš Lazda
Lejnieks Lejiņš Lideris Lūka Mačs Maldonis Malnačs Mellis Melderis Meiers Mēness Mieriņš Mizis Mucenieks Nagliņš Niedrītis
Ogriņš Olte Pavārs Pilsētnieks Plaudis Plūme Poruks Pumpurs Ratnieks Resnais Rieksts Rubīns Rutks Sarma Siksna Sirmais Slaidiņš
Staris Stūris Švarcs Teteris Tētiņš Tomsons Tontegode Ulmanis Usāns Vāvere Vārna Vētra Viļums Virsis Zābers Zirnis Zunda
`)

export const RUSSIAN_FAMILIES = words(`
Ivanovs Petrovs Sidorovs Kuzņecovs Smirnovs Popovs Vasiļjevs Pavlovs Mihailovs Fjodorovs Morozovs Volkovs Aleksejevs Ļebedevs
Semjonovs Jegorovs Kozlovs Stepanovs Nikolajevs Orlovs Andrejevs Makarovs Ņikitins Zaharovs Zaicevs Solovjovs Borisovs Jakovļevs
Grigorjevs Romanovs Vorobjovs Sergejevs Kuzmins Frolovs Aleksandrovs Dmitrijevs Koroļovs Gusevs Kiseļovs Iļjins Maksimovs
Poļakovs Sorokins Vinogradovs Kovaļovs Belovs Medvedevs Antonovs Tarasovs Žukovs Baranovs Filippovs Komarovs Davidovs Beļajevs
Gerasimovs Bogdanovs Osipovs Sidorenko Kovaļenko Ševčenko Bondarenko Kravčenko Tkačenko Savčenko Kovaļčuks Ševčuks Savickis
Kovaļevskis Žukovskis Vasiļevskis Sokolovskis Kozlovskis Lukaševičs Stankevičs Adamovičs Ivaškevičs Gavrilovs
`)

/** Feminine forms that the endings do not give. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['Mēness', 'Mēness'],
  ['Klints', 'Klints'],
])

/** `Kalniņš` → `Kalniņa`, `Ozols` → `Ozola`, `Rudzītis` → `Rudzīte`, `Resnais` → `Resnā`, `Liepa` → `Liepa`. */
export function feminineOf(masculine: string): string {
  const exception = EXCEPTIONS.get(masculine)
  if (exception !== undefined) return exception
  if (masculine.endsWith('skis') || masculine.endsWith('ckis')) return `${masculine.slice(0, -2)}a`
  if (masculine.endsWith('ais')) return `${masculine.slice(0, -3)}ā`
  if (masculine.endsWith('is')) return `${masculine.slice(0, -2)}e`
  if (masculine.endsWith('s') || masculine.endsWith('š')) return `${masculine.slice(0, -1)}a`
  return masculine
}
