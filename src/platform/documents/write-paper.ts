import type { FileAnswer } from '../http/file-answer.ts'
import type { Paper } from './paper.ts'

/**
 * The paper as a file whose name says what it is and of which day. The writers are loaded when the first document is asked for:
 * a server that starts does not wait for them.
 *
 *     return writePaper(planPaper(plan, words, today), 'atbalsta-plans', 'pdf')   // atbalsta-plans-2026-11-20.pdf
 */
export async function writePaper(paper: Paper, kind: string, format: 'pdf' | 'docx'): Promise<FileAnswer> {
  const name = `${kind}-${paper.madeOn}.${format}`
  if (format === 'pdf') {
    const { writePdf } = await import('./pdf.ts')
    return { name, bytes: await writePdf(paper) }
  }
  const { writeWord } = await import('./word.ts')
  return { name, bytes: await writeWord(paper) }
}
