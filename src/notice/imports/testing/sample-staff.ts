/** Who works in Cēsu Pilsētas vidusskola of the demonstration. Four are new, one stops leading a class, four have another address; ten posts are not in the list. */
const leaders = [
  ['Priede', 'Ilze', '7.b'],
  ['Valtera', 'Dace', '3.a'],
  ['Krone', 'Madara', '3.b'],
  ['Ziemele', 'Mairita', '3.c'],
  ['Krūmiņa', 'Līva', '4.a'],
  ['Krieva', 'Līva', '4.b'],
  ['Putniņa', 'Dārta', '4.c'],
  ['Valtera', 'Monta', '5.a'],
  ['Asare', 'Loreta', '5.b'],
  ['Pūce', 'Kaspars', '5.c'],
  ['Miķelsons', 'Ēriks', '6.a'],
  ['Beitāns', 'Adams', '6.b'],
  ['Lūse', 'Ieva', '6.c'],
  ['Vasks', 'Artis', '7.a'],
  ['Kazāks', 'Daumants', '7.c'],
  ['Briedis', 'Zigmārs', '8.b'],
  ['Ziediņa', 'Kerija', '8.c'],
  ['Salmiņa', 'Alma', '9.a'],
  ['Cine', 'Helēna', '9.b'],
  ['Ķēniņa', 'Odrija', '9.c'],
  ['Riekstiņš', 'Atis', '12.a'],
  ['Krieva', 'Lāsma', '12.b'],
  ['Jaunzema', 'Justīne', '2.a'],
  ['Gaile', 'Lība', '2.b'],
  ['Ķauķe', 'Inga', '2.c'],
  ['Zunda', 'Selga', '11.a'],
  ['Zīle', 'Stella', '11.b'],
  ['Jaunzema', 'Natālija', '1.a'],
  ['Egle', 'Austra', '1.b'],
  ['Ābele', 'Anda', '1.c'],
  ['Jansona', 'Ingūna', '10.a'],
  ['Zaķe', 'Evelīna', '10.b'],
] as const

const teachers = [
  ['Smiltnieka', 'Zanda'],
  ['Sūna', 'Madara'],
  ['Dzelme', 'Inese'],
  ['Eglītis', 'Sandis'],
  ['Kazāka', 'Ulla'],
  ['Skujiņš', 'Francis'],
  ['Jēkabsons', 'Dāvids'],
  ['Riekstiņa', 'Sandra'],
  ['Zunda', 'Amēlija'],
  ['Purmalis', 'Vilis'],
  ['Rozentāla', 'Ramona'],
  ['Rutka', 'Rūta'],
  ['Valtera', 'Amēlija'],
  ['Kalnbērziņa', 'Dārta'],
  ['Zaķe', 'Sintija'],
  ['Smilga', 'Terēze'],
  ['Rieksta', 'Indra'],
  ['Mēness', 'Meldra'],
] as const

const others = [
  ['Priednieka', 'Elita', 'Direktore'],
  ['Vilka', 'Dace', 'Direktora vietniece'],
  ['Kļava', 'Rita', 'Lietvede'],
  ['Lūsis', 'Andris', 'Sociālais pedagogs'],
  ['Strazda', 'Vendija', 'Izglītības psiholoģe'],
  ['Medvedeva', 'Miroslava', 'Logopēde'],
  ['Gailīte', 'Marika', 'Speciālā pedagoģe'],
  ['Vagule', 'Ingūna', 'Pedagoga palīdze'],
  ['Egle', 'Leons', 'Skolas māsa'],
  ['Irbe', 'Kristīne', 'Karjeras konsultante'],
] as const

/** Those of the cast sign in already, so the list does not repeat their addresses. */
const signIn = ['Ilze Priede', 'Dace Vilka', 'Rita Kļava', 'Andris Lūsis']

function addressOf(given: string, family: string): string {
  if (signIn.includes(`${given} ${family}`)) return ''
  const plain = `${given}.${family}`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return `${plain}@skola.example`
}

/** UTF-8, semicolons: a staff list as an office keeps it. */
export function sampleStaff(): Buffer {
  const row = (family: string, given: string, post: string, more = ';;') =>
    [family, given, addressOf(given, family), post, more].join(';')
  const rows = [
    ...others.map(([family, given, post]) => row(family, given, post)),
    ...leaders.map(([family, given, name]) =>
      row(family, given, given.endsWith('s') ? 'Klases audzinātājs' : 'Klases audzinātāja', `${name};;`),
    ),
    ...teachers.map(([family, given]) => row(family, given, given.endsWith('s') ? 'Skolotājs' : 'Skolotāja')),
    row('Miķelsona', 'Ulla', 'Klases audzinātāja', '8.a;15.08.2026.;15.11.2026.'),
    row('Skujiņa', 'Laura', 'Klases audzinātāja', '8.a;16.11.2026.;'),
    row('Bērza', 'Agnese', 'Matemātikas skolotāja', '7.b, 8.a;16.11.2026.;'),
    row('Vanags', 'Kārlis', 'Izglītības psihologs', ';16.11.2026.;'),
    'Rozīte;Velta;;Pedagoga palīdze;;16.11.2026.;',
    'Pļaviņa;Andra;;Apkopēja;;;',
  ]
  return Buffer.from(
    `\uFEFF${['Uzvārds;Vārds;E-pasts;Amats;Klase;Strādā no;Strādā līdz', ...rows].join('\r\n')}\r\n`,
  )
}
