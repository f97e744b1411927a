import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { readDigest } from '../contract/digest.ts'
import { composeLetter } from '../domain/compose-letter.ts'
import classes from './DigestPage.module.css'
import { LetterChoiceForm } from './LetterChoiceForm.tsx'

/** Whether the weekly letter comes, and what it would say now. */
export function DigestPage() {
  const t = useT()
  const f = useFormat()
  const { letter, email, mailed, lastSentAt, lines, address } = useApiQuery(readDigest, {})
  const { subject, text } = composeLetter(lines, {
    say: (...message) => Reflect.apply(t, undefined, message), // each key of the letter takes the numbers that it gets
    address,
  })
  return (
    <Page title={t('digest.title')} subtitle={t('digest.subtitle')} width="reading">
      <Stack>
        <Card>
          {mailed ? null : <p>{t('digest.notMailed')}</p>}
          <p>{email === null ? t('digest.noAddress') : t('digest.address', { email })}</p>
          {lastSentAt === null ? null : <p>{t('digest.lastSent', { at: f.dateTime(lastSentAt) })}</p>}
          <LetterChoiceForm chosen={letter} />
        </Card>
        <Card title={t('digest.preview')}>
          {lines.length === 0 ? (
            <p>{t('digest.nothing')}</p>
          ) : (
            <>
              <p>
                <strong>{subject}</strong>
              </p>
              <p className={classes.letter}>{text}</p>
            </>
          )}
        </Card>
      </Stack>
    </Page>
  )
}
