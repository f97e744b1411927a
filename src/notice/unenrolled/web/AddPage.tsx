import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { MunicipalityId } from '#foundation/institutions/contract/ids.ts'
import { newId } from '#platform/ids/ids.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { Card } from '#web/ui/Card.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { TextField } from '#web/ui/form/TextField.tsx'
import { Page } from '#web/ui/Page.tsx'
import { addUnenrolled, listUnenrolled, listUnenrolledPlaces } from '../contract/unenrolled.ts'
import { EntryId } from '../contract/unenrolled-row.ts'
import { unenrolledListPath, unenrolledPath } from './paths.ts'
import classes from './Unenrolled.module.css'

/** A child of whom the municipality knows from elsewhere. */
export function AddPage() {
  const t = useT()
  const { today } = useSession()
  const navigate = useNavigate()
  const { municipalities } = useApiQuery(listUnenrolledPlaces, {})
  const [municipalityId, setMunicipality] = useState(municipalities[0]?.id)
  const [entryId] = useState(() => EntryId.parse(newId()))
  const [input, setInput] = useState({ givenName: '', familyName: '', bornOn: '', knownFrom: '' })
  const add = useApiCommand(addUnenrolled, {
    refreshes: [listUnenrolled.route],
    onDone: (entry) => void navigate({ to: unenrolledPath(entry.id) }),
  })
  const send = () => {
    if (municipalityId !== undefined) add.mutate({ params: { municipalityId, entryId }, input })
  }
  const field = (name: 'givenName' | 'familyName' | 'knownFrom') => (
    <TextField
      name={name}
      label={t(`unenrolled.add.${name}`)}
      required
      maxLength={name === 'knownFrom' ? 500 : 80}
      autoComplete="off"
      value={input[name]}
      onChange={(event) => setInput({ ...input, [name]: event.currentTarget.value })}
    />
  )
  return (
    <Page
      title={t('unenrolled.add.title')}
      subtitle={t('unenrolled.add.lead')}
      crumbs={[{ label: t('unenrolled.list.title'), to: unenrolledListPath }]}
    >
      <Card>
        <Form error={add.error} onSubmit={send}>
          {municipalities.length > 1 ? (
            <SelectField
              name="municipalityId"
              label={t('unenrolled.add.municipality')}
              allowDeselect={false}
              value={municipalityId ?? null}
              data={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(id) => setMunicipality(MunicipalityId.optional().parse(id ?? undefined))}
              comboboxProps={{ withinPortal: false }}
            />
          ) : null}
          <div className={classes.fields}>
            {field('givenName')}
            {field('familyName')}
          </div>
          <DateField
            name="bornOn"
            label={t('unenrolled.add.bornOn')}
            required
            max={today}
            value={input.bornOn}
            onChange={(bornOn) => setInput({ ...input, bornOn })}
          />
          {field('knownFrom')}
          <FormActions>
            <Button type="submit" loading={add.isPending}>
              {t('unenrolled.add.submit')}
            </Button>
          </FormActions>
        </Form>
      </Card>
    </Page>
  )
}
