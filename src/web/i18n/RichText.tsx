import { Fragment, type ReactNode } from 'react'

/**
 * A sentence with elements inside, kept as one message. The message has `{name}` where an element goes; pass the
 * placeholder through: `<RichText text={t('x.seen', { who: '{who}' })} parts={{ who: <Link … /> }} />`
 */
export function RichText({ text, parts }: { text: string; parts: Readonly<Record<string, ReactNode>> }) {
  return text.split(/(\{\w+\})/).map((piece, index) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1]
    return <Fragment key={index}>{name !== undefined && name in parts ? parts[name] : piece}</Fragment>
  })
}
