import { expect, test } from 'vitest'
import { labelIn } from './labels.ts'

test.each([
  ['Iespējamais atbirums', 'atbirums'],
  ['Atbirēji', 'Atbirēji'],
  ['ATBIRUMA RISKS', 'ATBIRUMA'],
  ['Problēmbērni 7. klasē', 'Problēmbērni'],
  ['problemberns', 'problemberns'],
  ['Skolas pamešanas risks', 'pamešanas risks'],
  ['Mācību pārtraukšanas riskam', 'pārtraukšanas riskam'],
  ['Mūsu riska grupas', 'riska grupas'],
  ['Skolas bastotāji', 'bastotāji'],
  ['Kavētāju saraksts', 'Kavētāju'],
  ['Slinkums', 'Slinkums'],
  ['Potenciālais pārtraucējs', 'pārtraucējs'],
  ['Čigānu bērni', 'Čigānu'],
  ['Stulbenis', 'Stulbenis'],
  ['Stupid', 'Stupid'],
  ['Possible dropouts', 'dropouts'],
  ['Drop-out risk', 'Drop out'],
  ['At-risk children', 'At risk children'],
  ['Pupils at risk', 'Pupils at risk'],
  ['Early school leavers', 'Early school leavers'],
  ['Truants', 'Truants'],
])('“%s” labels a child: %s', (name, label) => {
  expect(labelIn(name)).toBe(label)
})

test.each([
  'Agrīna saruna par kavējumiem',
  'Vajadzīgs atbalsts matemātikā',
  'Atbildīga attieksme un atbilstošs atbalsts',
  'Grūtības trīs priekšmetos',
  'Grūtības, kurās bērniem vajag palīdzību',
  'Nesekmīgi vērtējumi trīs priekšmetos',
  'Kavēšana bez zināma iemesla',
  'Kavētas piecas dienas pēc kārtas',
  'Problēmas ar lasīšanu',
  'Pārtraukums mācībās slimības dēļ',
  'Jaunā skolā un ģimenē: vajadzīga saruna',
  'Pārejas gads: 9. un 12. klase',
  'An early talk about absence',
  'Marks drop by one in three subjects',
  'A drop in attendance',
  'Attendance at risk of falling',
  'Support in mathematics for a child new to the school',
  'Problems with reading',
  'Closer look at days missed in a row',
])('“%s” labels nobody', (name) => {
  expect(labelIn(name)).toBeUndefined()
})
