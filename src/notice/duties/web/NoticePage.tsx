import { use } from 'react'
import { z } from 'zod'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { Card } from '#web/ui/Card.tsx'
import { Page } from '#web/ui/Page.tsx'
import { DutyId } from '../contract/duty.ts'
import { readDutyNotice } from '../contract/duty-commands.ts'
import {
  type NoticeLine,
  noticeLines,
  noticeNumber,
  noticeSigners,
  noticeWords,
} from '../messages/notice-text.ts'
import { latvianWords } from './latvian-words.ts'
import classes from './Notice.module.css'
import { NoticeFiles } from './NoticeFiles.tsx'
import { dutiesPath, dutyPath } from './paths.ts'
import { StillMissing } from './StillMissing.tsx'

const Ids = z.object({ dutyId: DutyId })

/** The notice, ready to print and sign. In Latvian always: it is a document of the institution. */
export function NoticePage() {
  const { t, f, locale } = useI18n()
  const params = usePathParams(Ids)
  const notice = useApiQuery(readDutyNotice, { params })
  const words = use(latvianWords())
  return (
    <Page
      width="reading"
      title={t('duties.notice.title')}
      crumbs={[
        { label: t('duties.list.title'), to: dutiesPath },
        { label: f.name(notice.duty.pupil), to: dutyPath(notice.duty.id) },
      ]}
      actions={<NoticeFiles dutyId={params.dutyId} />}
      {...(locale === 'lv' ? {} : { subtitle: t('duties.notice.language') })}
    >
      <StillMissing duty={notice.duty} />
      <Card>
        <article className={classes.notice} lang="lv">
          <div>
            <h2>{noticeWords('title')}</h2>
            <p className={classes.basis}>{noticeWords('basis')}</p>
            <p className={classes.number}>{noticeNumber(notice.preparedOn)}</p>
          </div>
          <dl className={classes.facts}>
            {noticeLines(notice, words).map((line) => (
              <Fact key={line.label} line={line} />
            ))}
          </dl>
          <Signatures signers={noticeSigners(notice, words)} />
        </article>
      </Card>
    </Page>
  )
}

function Fact({ line }: { line: NoticeLine }) {
  return (
    <>
      <dt>{line.label}</dt>
      <dd>
        {line.lines.length === 1 ? (
          line.lines[0]
        ) : (
          <ul>
            {line.lines.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
        {line.note === undefined ? null : <p className={classes.explanation}>{line.note}</p>}
      </dd>
    </>
  )
}

function Signatures({ signers }: { signers: readonly string[] }) {
  return (
    <section className={classes.signatures} aria-label={noticeWords('signatures')}>
      {signers.map((who) => (
        <p key={who}>
          {who} <span className={classes.line}>{noticeWords('signatureLine')}</span>
        </p>
      ))}
    </section>
  )
}
