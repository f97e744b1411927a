import { createFormat } from '#platform/i18n/format.ts'
import { createTranslator, type Translator, unchecked } from '#platform/i18n/translate.ts'
import type { DutyNotice } from '../contract/duty-commands.ts'
import { noticeLv } from './notice-lv.ts'

export const noticeWords = createTranslator<typeof noticeLv>('lv', noticeLv)
const f = createFormat('lv')

export type NoticeLine = {
  readonly label: string
  readonly lines: readonly string[]
  /** What explains them; stands below, not among them. */
  readonly note?: string
}

/** The lines of the notice in Latvian, in the order of the paper. */
export function noticeLines({ duty, bornOn, sex, days }: DutyNotice, words: Translator): NoticeLine[] {
  const t = noticeWords
  const name = t(`born.${sex}`, { name: f.name(duty.pupil), day: f.date(bornOn) })
  const counted = { count: duty.counted, allowed: duty.allowed, day: f.date(duty.countedUntil) }
  const lines: NoticeLine[] = [
    { label: t('addressee'), lines: [t('addresseeOf', { municipality: duty.declaredMunicipalityName })] },
    { label: t('institution'), lines: [[duty.institutionName ?? '', duty.municipalityName].join(', ')] },
    { label: t(`pupil.${sex}`), lines: [name] },
    { label: t('class'), lines: [duty.pupil.className ?? ''] },
    {
      label: t('semester'),
      lines: [t('semesterOf', { schoolYear: duty.schoolYear, semester: duty.semester })],
    },
    { label: t(duty.basis), lines: [t('counted', counted)] },
    { label: t('dates'), lines: datesOf(duty, days) },
    { label: t('causes'), ...causesOf(duty) },
    { label: t('actions'), lines: actionsOf(duty, words) },
    { label: t('viis'), lines: [viisOf(duty)] },
    { label: t('municipal'), lines: municipalOf(duty, words) },
  ]
  return lines.filter((line) => line.lines.some((text) => text !== ''))
}

type Duty = DutyNotice['duty']

/** In one line; in preschool a day is a day. */
function datesOf(duty: Duty, days: DutyNotice['days']): string[] {
  const dates = days.map(({ onDate, lessons }) =>
    duty.basis === 'days'
      ? f.shortDate(onDate)
      : noticeWords('dateLessons', { day: f.shortDate(onDate), count: lessons }),
  )
  return [dates.join(', ')]
}

function causesOf({ causes, causeChoices }: Duty): Omit<NoticeLine, 'label'> {
  const { note } = causes
  if (causes.unknown)
    return { lines: [note === '' ? noticeWords('causesUnknown') : noticeWords('causesSought', { note })] }
  if (causes.codes.length === 0) return { lines: [noticeWords('causesNone')] }
  const names = causes.codes.map(
    (code) => causeChoices.find((choice) => choice.code === code)?.nameLv ?? code,
  )
  return note === '' ? { lines: names } : { lines: names, note: noticeWords('causesExplained', { note }) }
}

function actionsOf({ actions }: Duty, t: Translator): string[] {
  if (actions.length === 0) return [noticeWords('actionsNone')]
  return actions.map(({ onDate, kind, words }) => {
    const what = [t(`duties.actions.kinds.${kind}`), words].filter((part) => part !== '').join(': ')
    return noticeWords('action', { day: f.date(onDate), what })
  })
}

function viisOf({ viis }: Duty): string {
  return viis === null
    ? noticeWords('viisNone')
    : noticeWords('viisBy', { day: f.date(viis.onDate), by: viis.by })
}

function municipalOf({ municipalActions }: Duty, t: Translator): string[] {
  return municipalActions.map(({ onDate, kind, words, municipalityName }) =>
    noticeWords('municipalAction', {
      day: f.date(onDate),
      what: [t(`duties.municipal.kinds.${kind}`), words].filter((part) => part !== '').join(': '),
      municipality: municipalityName,
    }),
  )
}

/** The line of the date and the number, which the institution's register gives. */
export function noticeNumber(day: string): string {
  return noticeWords('number', { day: f.date(day) })
}

/** Who signs, each with the name where it is known; the rest is written by hand. */
export function noticeSigners({ preparedBy, head }: DutyNotice, words: Translator): string[] {
  const signer = (who: 'preparer' | 'head', name: string | null) =>
    name === null ? noticeWords(who) : noticeWords('signedBy', { who: noticeWords(who), name })
  const role = preparedBy === null ? '' : unchecked(words)(`sign-in.roles.${preparedBy.role}`)
  const preparer =
    preparedBy === null
      ? null
      : noticeWords('preparedBy', {
          name: f.name(preparedBy),
          role: role.charAt(0).toLocaleLowerCase('lv') + role.slice(1),
        })
  return [signer('preparer', preparer), signer('head', head === null ? null : f.name(head))]
}
