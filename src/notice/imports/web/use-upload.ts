import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { callApi } from '#web/api/api-client.ts'
import { ApiError } from '#web/api/api-error.ts'
import { sendFile } from '#web/api/send-file.ts'
import type { ImportKind } from '../contract/import-kind.ts'
import {
  createImport,
  ImportId,
  type ImportView,
  listImports,
  readImport,
  uploadFile,
} from '../contract/imports.ts'

export interface NewImport {
  institutionId: string
  kind: ImportKind
  schoolYear: string
}

/** Uploads a file into a new import, or again into one that has been begun. Tells the share that has left. */
export function useUpload(onDone: (view: ImportView) => void) {
  const client = useQueryClient()
  const [id, setId] = useState<string>(() => crypto.randomUUID())
  const [share, setShare] = useState<number | null>(null)
  const [error, setError] = useState<ApiError | null>(null)
  const send = async (file: File, begin: NewImport | { importId: string }) => {
    setError(null)
    setShare(0)
    try {
      const importId = ImportId.parse('importId' in begin ? begin.importId : id)
      if (!('importId' in begin)) await beginImport(importId, begin)
      const request = { params: { importId }, query: { name: file.name } }
      const view = await sendFile(uploadFile, request, file, { onProgress: setShare })
      client.setQueryData([readImport.route, { params: { importId } }], view)
      await client.invalidateQueries({ queryKey: [listImports.route] })
      onDone(view)
    } catch (problem) {
      setError(problem instanceof ApiError ? problem : new ApiError(0, {}))
      setId(crypto.randomUUID())
    } finally {
      setShare(null)
    }
  }
  return { send, share, error }
}

async function beginImport(id: ImportId, { institutionId, kind, schoolYear }: NewImport): Promise<void> {
  await callApi(createImport, { params: { institutionId }, input: { id, kind, schoolYear } })
}
