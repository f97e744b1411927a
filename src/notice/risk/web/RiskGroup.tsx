import { useState } from 'react'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { AssessmentView } from '../contract/assessment.ts'
import type { AssessmentForm } from '../contract/assessment-form.ts'
import classes from './RiskQuestion.module.css'
import { RiskQuestion } from './RiskQuestion.tsx'
import type { MissingFrequency } from './use-missing-frequency.ts'

interface RiskGroupProps {
  group: AssessmentForm['groups'][number]
  assessment: AssessmentView
  missing: MissingFrequency
}

/** The other risks of a group, closed until wanted; what was answered is counted in the heading. */
export function RiskGroup({ group, assessment, missing }: RiskGroupProps) {
  const { t, locale } = useI18n()
  const risks = group.risks.filter((risk) => !risk.important)
  const codes = new Set<string>(risks.map((risk) => risk.code))
  const done = assessment.answers.filter((answer) => codes.has(answer.riskCode)).length
  const [chosen, setOpened] = useState(done > 0)
  const opened = chosen || risks.some((risk) => missing.risks.includes(risk))
  return (
    <Card>
      <details
        className={classes.group}
        open={opened}
        onToggle={(event) => setOpened(event.currentTarget.open)}
      >
        <summary className={classes.summary}>
          <h2 className={classes.heading}>
            {t('risk.assessment.group', {
              name: locale === 'lv' ? group.nameLv : group.nameEn,
              done,
              total: risks.length,
            })}
          </h2>
        </summary>
        {opened
          ? risks.map((risk) => (
              <RiskQuestion
                key={risk.code}
                risk={risk}
                assessment={assessment}
                isMissing={missing.risks.includes(risk)}
              />
            ))
          : null}
      </details>
    </Card>
  )
}
