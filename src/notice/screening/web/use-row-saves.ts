import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { callApi } from '#web/api/api-client.ts'
import { answerScreening, type ClassScreening, listScreenings, readScreening } from '../contract/screening.ts'
import { withAnswer } from './held-screening.ts'
import { RowSaves } from './row-saves.ts'

/** Saves of one pupil's row; the page's copy of the class follows what was saved. */
export function useRowSaves(pupilId: string): RowSaves {
  const client = useQueryClient()
  const [saves] = useState(
    () =>
      new RowSaves(async (answers) => {
        const request = { params: { pupilId }, input: { answers } }
        const done = await callApi(answerScreening, request, { whenSignedOut: 'stay' })
        const saved = done.answers.filter((answer) => answer.outcome === 'saved')
        client.setQueriesData<ClassScreening>(
          { queryKey: [readScreening.route] },
          (held) => held && saved.reduce((grid, answer) => withAnswer(grid, pupilId, answer), held),
        )
        void client.invalidateQueries({ queryKey: [listScreenings.route] })
        return done
      }),
  )
  return saves
}
