import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { useI18n } from '#web/i18n/i18n-context.ts'
import type { ScreenedPupil, ScreeningSign, SignValue } from '../contract/screening.ts'
import classes from './AnswerChooser.module.css'
import { useLevelText } from './use-level-text.ts'

interface AnswerChooserProps {
  pupil: ScreenedPupil
  sign: ScreeningSign
  value: SignValue
  onChoose: (value: SignValue) => void
  onClose: (isFocusBack: boolean) => void
}

/** The answers in words, for a finger, a mouse, and whoever does not know the keys. */
export function AnswerChooser({ pupil, sign, value, onChoose, onClose }: AnswerChooserProps) {
  const { t, f, locale } = useI18n()
  const levelText = useLevelText()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const buttons = panel.current?.querySelectorAll('button')
    buttons?.[value ?? 0]?.focus()
  }, [value])
  const pressed = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') onClose(true)
    if (event.key === 'Delete' || event.key === 'Backspace') onChoose(null)
    if (/^[0-3]$/.test(event.key)) onChoose(Number(event.key)) // the numbers stand beside the words
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const buttons = [...(panel.current?.querySelectorAll('button') ?? [])]
    const next = buttons.findIndex((button) => button.matches(':focus')) + step
    buttons[(next + buttons.length) % buttons.length]?.focus()
  }
  const left = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onClose(false)
  }
  const question = locale === 'lv' ? sign.questionLv : sign.questionEn
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would take the margins and the legend of a form
    <div
      ref={panel}
      role="group"
      className={classes.chooser}
      aria-label={t('screening.grid.choose', { name: f.name(pupil), sign: question })}
      onKeyDown={pressed}
      onBlur={left}
      onClick={(event) => event.stopPropagation()}
    >
      <p className={classes.question} aria-hidden="true">
        {question}
      </p>
      {[0, 1, 2, 3].map((level) => (
        <button
          key={level}
          type="button"
          className={classes.option}
          aria-pressed={value === level}
          onClick={() => onChoose(level)}
        >
          <span className={classes.number}>{level}</span> {levelText(level)}
        </button>
      ))}
      {value === null ? null : (
        <button type="button" className={classes.option} onClick={() => onChoose(null)}>
          {t('screening.grid.clear')}
        </button>
      )}
    </div>
  )
}
