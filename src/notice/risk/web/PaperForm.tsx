import { useApiQuery } from '#web/api/use-api-query.ts'
import type { AssessmentView } from '../contract/assessment.ts'
import { readAssessmentForm } from '../contract/assessment-form.ts'
import { formFacts, formResult, formTables, formWords } from './form-text.ts'
import classes from './PaperForm.module.css'
import { PaperTable } from './PaperTable.tsx'

/**
 * The form of risk assessment: risks by group, in each group first those with a level and then those that are there or not
 * (handbook on early school leaving prevention 2023, table 1.3). Strengths and the pupil's words stand before them.
 */
export function PaperForm({ assessment }: { assessment: AssessmentView }) {
  const { classifierVersion, texts } = assessment
  const form = useApiQuery(readAssessmentForm, { params: { classifierVersion } })
  return (
    <article className={classes.paper} lang="lv">
      <div>
        <h2>{formWords('title')}</h2>
        <p className={classes.basis}>{formWords(`basis${classifierVersion}`)}</p>
      </div>
      <dl className={classes.facts}>
        {formFacts(assessment).map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Words title={formWords('strengths')} text={texts.strengths.value} />
      <Words title={formWords('pupilView')} text={texts.pupil_view.value} />
      <Legend />
      {formTables(form).map((table) => (
        <PaperTable key={table.caption} table={table} answers={assessment.answers} />
      ))}
      <Words title={formWords('result')} text={formResult(assessment, form)} />
      <Words title={formWords('summary')} text={texts.summary.value} />
      <Signatures name={assessment.startedBy} />
    </article>
  )
}

/** A part in people's own words; where nothing was written there is room to write by hand. */
function Words({ title, text }: { title: string; text: string }) {
  return (
    <div className={classes.words}>
      <h3>{title}</h3>
      {text === '' ? <div className={classes.line} /> : <p>{text}</p>}
    </div>
  )
}

function Legend() {
  return (
    <div className={classes.words}>
      <h3>{formWords('legend')}</h3>
      <ul>
        {(['legendLevels', 'legendYesNo', 'legendFrequency', 'legendEmpty'] as const).map((line) => (
          <li key={line}>{formWords(line)}</li>
        ))}
      </ul>
    </div>
  )
}

function Signatures({ name }: { name: string }) {
  return (
    <section className={classes.signatures} aria-label={formWords('signatures')}>
      <p>{formWords('signatureLine', { who: formWords('signer'), name })}</p>
      <p>{formWords('dateLine')}</p>
    </section>
  )
}
