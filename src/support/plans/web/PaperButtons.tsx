import { Button } from '@mantine/core'
import { loadFile } from '#web/api/load-file.ts'
import { hasUnsavedFields, saveUnsavedFields } from '#web/autosave/unsaved-fields.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { FileButton } from '#web/ui/FileButton.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { PlanView } from '../contract/plan.ts'
import { readPlanDocument } from '../contract/plan-document.ts'

/** The plan on paper: printed as the page is, or as a document to sign, to keep and to send. */
export function PaperButtons({ plan }: { plan: PlanView }) {
  const t = useT()
  const load = async (format: 'pdf' | 'docx') => {
    await saveUnsavedFields()
    if (hasUnsavedFields()) throw new Error(t('plans.page.unsaved'))
    return loadFile(readPlanDocument, { params: { planId: plan.id }, query: { format } })
  }
  return (
    <Button.Group aria-label={t('plans.page.paper')}>
      <Button variant="default" leftSection={<Icon name="print" size={18} />} onClick={() => window.print()}>
        {t('plans.page.print')}
      </Button>
      {(['pdf', 'docx'] as const).map((format) => (
        <FileButton
          key={format}
          label={t(`plans.document.${format}`)}
          longLabel={t(`plans.document.download.${format}`)}
          load={() => load(format)}
        />
      ))}
    </Button.Group>
  )
}
