import { useMantineColorScheme } from '@mantine/core'
import { useT } from '../i18n/i18n-context.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PanelOption } from '../ui/PanelOption.tsx'

const schemes = ['light', 'dark', 'auto'] as const

/** Light, dark, or as the device says. */
export function SchemeMenu() {
  const t = useT()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const present = t(`shell.scheme.${colorScheme}`)
  return (
    <Disclosure label={t('shell.scheme.label', { scheme: present })} button={<Icon name="moon" />}>
      {(close) =>
        schemes.map((scheme) => (
          <PanelOption
            key={scheme}
            label={t(`shell.scheme.${scheme}`)}
            current={scheme === colorScheme}
            onChoose={() => {
              setColorScheme(scheme)
              close()
            }}
          />
        ))
      }
    </Disclosure>
  )
}
