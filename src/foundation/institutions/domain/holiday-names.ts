import type { HolidayKind } from '../contract/school-calendar.ts'

type Named = { readonly lv: string; readonly en: string }

export const schoolHolidayNames: Readonly<Record<HolidayKind, Named>> = {
  autumn: { lv: 'Rudens brīvdienas', en: 'Autumn holidays' },
  winter: { lv: 'Ziemas brīvdienas', en: 'Winter holidays' },
  'grade-1-extra': { lv: '1. klases papildu brīvdienas', en: 'Extra holidays of grade 1' },
  spring: { lv: 'Pavasara brīvdienas', en: 'Spring holidays' },
}

const publicHolidays: Readonly<Record<string, string>> = {
  'Jaungada diena': 'New Year’s Day',
  'Lielā Piektdiena': 'Good Friday',
  'Pirmās Lieldienas': 'Easter Sunday',
  'Otrās Lieldienas': 'Easter Monday',
  'Darba svētki, Satversmes sapulces sasaukšanas diena':
    'Labour Day, Convocation of the Constituent Assembly',
  'Neatkarības atjaunošanas diena': 'Restoration of Independence Day',
  'Mātes diena': 'Mother’s Day',
  Vasarsvētki: 'Pentecost',
  'Proklamēšanas diena': 'Proclamation Day',
  'Ziemassvētku vakars': 'Christmas Eve',
  'Pirmie Ziemassvētki': 'Christmas Day',
  'Otrie Ziemassvētki': 'Boxing Day',
  'Vecgada diena': 'New Year’s Eve',
  'Pārcelta brīvdiena': 'Holiday moved to a working day',
  'Hokeja izlases bronzas svētku diena': 'Day of the ice hockey team’s bronze medal',
  'Pāvesta Franciska vizītes diena': 'Day of Pope Francis’s visit',
}

export function publicHolidayName(lv: string): Named {
  const en = publicHolidays[lv]
  if (en === undefined) throw new RangeError(`The public holiday "${lv}" has no English name.`)
  return { lv, en }
}
