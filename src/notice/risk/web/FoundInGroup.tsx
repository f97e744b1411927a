import { useI18n } from '#web/i18n/i18n-context.ts'
import { LevelTag } from '#web/ui/LevelTag.tsx'
import type { FormRisk } from '../contract/assessment-form.ts'
import type { GroupResult } from '../domain/assessment-result.ts'
import type { Stage } from '../domain/stage.ts'
import classes from './AssessmentResult.module.css'
import { RiskHelp } from './RiskHelp.tsx'
import { useSeenText } from './use-seen-text.ts'

const weights = { 1: 'low', 2: 'medium', 3: 'high' } as const

interface FoundInGroupProps {
  group: GroupResult
  /** Stage of education of the pupil; null: the handbook tells none for it. */
  stage: Stage | null
}

/** Risks of a group that were found: how often, since when, what was noted, and what reduces them. */
export function FoundInGroup({ group, stage }: FoundInGroupProps) {
  const { t, locale } = useI18n()
  const seen = useSeenText()
  return (
    <div className={classes.group}>
      <h3 className={classes.name}>{locale === 'lv' ? group.nameLv : group.nameEn}</h3>
      <ul className={classes.risks}>
        {group.found.map(({ risk, answer }) => {
          const { frequency } = answer
          return (
            <li key={risk.code} className={classes.risk}>
              <div className={classes.head}>
                <span>
                  {locale === 'lv' ? risk.nameLv : risk.nameEn}
                  <span className={classes.remark}> · {seen({ ...answer, frequency: null })}</span>
                </span>
                {frequency === 1 || frequency === 2 || frequency === 3 ? (
                  <LevelTag level={weights[frequency]}>
                    {t(`risk.assessment.frequencies.${frequency}`)}
                  </LevelTag>
                ) : null}
              </div>
              <Effect risk={risk} stage={stage} />
              {answer.note === '' ? null : <p className={classes.text}>{answer.note}</p>}
              <RiskHelp risk={risk} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** What the handbook says of the risk at this stage; nothing where its level is not known. */
function Effect({ risk, stage }: { risk: FormRisk; stage: Stage | null }) {
  const { t } = useI18n()
  const effect = stage === null ? undefined : risk.stageEffect?.[stage]
  if (stage === null || effect === undefined || effect === 'not_in_copy') return null
  return (
    <p className={classes.remark}>
      {t(`assessments.result.effect.${effect}`, { stage: t(`assessments.result.stages.${stage}`) })}
    </p>
  )
}
