import { useI18n } from '#web/i18n/i18n-context.ts'

type Named = { readonly nameLv: string; readonly nameEn: string }

/** Names and times in the language of the reader. */
export function useSessionWords() {
  const { t, locale } = useI18n()
  const name = ({ nameLv, nameEn }: Named) => (locale === 'lv' ? nameLv : nameEn)
  return {
    name,
    /** Kind and school subject. */
    title: ({ kind, subject }: { readonly kind: Named; readonly subject: string | null }) =>
      subject === null ? name(kind) : `${name(kind)}: ${subject}`,
    hour: ({ startsAt, minutes }: { readonly startsAt: string; readonly minutes: number }) =>
      t('sessions.list.hour', { from: startsAt, until: laterBy(startsAt, minutes) }),
  }
}

/** The time of day so many minutes later; a session ends on its day. */
function laterBy(time: string, minutes: number): string {
  const [hours = 0, past = 0] = time.split(':').map(Number)
  const until = hours * 60 + past + minutes
  return `${String(Math.floor(until / 60)).padStart(2, '0')}:${String(until % 60).padStart(2, '0')}`
}
