const general = [
  'Cēsu Pilsētas vidusskola',
  'Cēsu Valsts ģimnāzija',
  'Cēsu 2. pamatskola',
  'Draudzīgā Aicinājuma Cēsu Valsts ģimnāzija',
  'Cēsu pilsētas Pastariņa sākumskola',
  'Liepas pamatskola',
  'Cēsu 2. vakara (maiņu) vidusskola',
  'Priekuļu vidusskola',
  'Cēsu 1. pamatskola',
  'Rāmuļu pamatskola',
  'Jaunpiebalgas vidusskola',
  'Vecpiebalgas vidusskola',
  'Amatas pamatskola',
  'Jauno Līderu vidusskola',
  'Zaubes pamatskola',
  'Straupes pamatskola',
  'Drabešu Jaunā pamatskola',
  'Nītaures mūzikas un mākslas pamatskola',
  'Stalbes pamatskola',
  'Dzērbenes vispārizglītojošā un mūzikas pamatskola',
  'Augšlīgatnes Jaunā sākumskola',
] as const

const special = [
  'Cēsu Bērzaines pamatskola – attīstības centrs',
  'Aleksandra Bieziņa Raiskuma pamatskola',
  'Spāres pamatskola',
] as const

const preschools = [
  'Cēsu pilsētas 1. pirmsskolas izglītības iestāde',
  'Cēsu pilsētas 3. pirmsskolas izglītības iestāde',
  'Cēsu pilsētas 4. pirmsskolas izglītības iestāde',
  'Cēsu pilsētas 5. pirmsskolas izglītības iestāde',
  'Priekuļu pirmsskolas izglītības iestāde "Mežmaliņa"',
  'Jāņmuižas pirmsskolas izglītības iestāde',
  'Liepas pirmsskolas izglītības iestāde "Saulīte"',
  'Līgatnes pilsētas pirmsskolas izglītības iestāde',
  'Vecpiebalgas pirmsskolas izglītības iestāde "Mazputniņš"',
] as const

const LOCAL = 'Cēsu novada pašvaldība'

/**
 * UTF-8, semicolons: the institutions of Cēsu novads in the demonstration as a register could export them. One has another founder,
 * one ends next summer with pupils in it, one is new, a music school is of no kind that is known, and one preschool is not in the list.
 */
export function sampleInstitutions(): Buffer {
  const row = (
    name: string,
    kind: string,
    more: { founder?: string; number?: string; from?: string; closed?: string } = {},
  ) =>
    [
      more.number ?? '',
      name.includes('"') ? `"${name.replaceAll('"', '""')}"` : name,
      kind,
      more.founder ?? LOCAL,
      'Cēsu novads',
      more.from ?? '01.09.2016.',
      more.closed ?? '',
    ].join(';')
  const rows = [
    ...general.map((name) => row(name, 'Vispārējās izglītības iestāde')),
    ...special.map((name) => row(name, 'Speciālās izglītības iestāde')),
    ...preschools.map((name) => row(name, 'Pirmsskolas izglītības iestāde')),
    row('Cēsu Jaunā vidusskola', 'Vispārējās izglītības iestāde', { founder: 'Biedrība' }),
    row('Vidzemes Tehnoloģiju un dizaina tehnikums', 'Profesionālās izglītības iestāde', {
      founder: 'Izglītības un zinātnes ministrija',
    }),
    row('Skujenes pamatskola', 'Vispārējās izglītības iestāde', { closed: '01.07.2027.' }),
    row('Cēsu Kalna pamatskola', 'Vispārējās izglītības iestāde', {
      number: '9900000011',
      from: '16.11.2026.',
    }),
    row('Cēsu Ērģeļu mūzikas skola', 'Mūzikas skola', { number: '9900000012' }),
  ]
  return Buffer.from(
    `\uFEFF${['Reģistrācijas numurs;Nosaukums;Veids;Dibinātājs;Pašvaldība;Darbojas no;Slēgta', ...rows].join('\r\n')}\r\n`,
  )
}
