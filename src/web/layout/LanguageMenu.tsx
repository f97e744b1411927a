import { languageNames, languageTags, locales } from '#platform/i18n/locale.ts'
import { useI18n } from '../i18n/i18n-context.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PanelOption } from '../ui/PanelOption.tsx'
import classes from './TopBar.module.css'

/** Each language by its own name; the choice is remembered on this device. */
export function LanguageMenu() {
  const { t, locale, changeLocale } = useI18n()
  const button = (
    <>
      <Icon name="globe" />
      <span className={classes.code}>{locale.toUpperCase()}</span>
    </>
  )
  return (
    <Disclosure
      label={t('shell.language.label', { code: locale.toUpperCase(), language: languageNames[locale] })}
      button={button}
    >
      {(close) =>
        locales.map((one) => (
          <PanelOption
            key={one}
            label={languageNames[one]}
            lang={languageTags[one]}
            current={one === locale}
            onChoose={() => {
              close()
              void changeLocale(one)
            }}
          />
        ))
      }
    </Disclosure>
  )
}
