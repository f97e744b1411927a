import { Button } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { FileDrop } from './FileDrop.tsx'
import { UploadProgress } from './UploadProgress.tsx'
import { useUpload } from './use-upload.ts'

/** The file of an import that has been begun, or another one in its place. */
export function UploadCard({ importId, onDone }: { importId: string; onDone: () => void }) {
  const t = useT()
  const [file, setFile] = useState<File | null>(null)
  const upload = useUpload(onDone)
  return (
    <Card title={t('imports.begin.file')}>
      <Form
        error={upload.error}
        onSubmit={() => (file === null ? undefined : void upload.send(file, { importId }))}
      >
        <FileDrop file={file} error={undefined} onChoose={setFile} />
        {upload.share === null ? null : <UploadProgress share={upload.share} />}
        <FormActions>
          <Button type="submit" disabled={file === null} loading={upload.share !== null}>
            {t('imports.begin.send')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}
