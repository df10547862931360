import { Fragment } from 'react'
import type { Glossary } from '../../core/vocabulary/glossary.ts'

const SLOT = /\{(\w+)\}/

const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A wording with its slots filled in: `{me} for {you}` is "Sam for Torres", and Sam and Torres are marked as examples. */
export const Said = ({ words, slots, plain = false }: SaidProps) => {
  const parts = words.split(SLOT)
  return parts.map((part, at) => {
    const text = at % 2 === 1 ? (slots[part]?.example ?? part) : part
    const shown = !plain && parts.slice(0, at).join('') === '' ? begun(text) : text
    return at % 2 === 1 ? (
      <i key={at} className="said__slot">
        {shown}
      </i>
    ) : (
      <Fragment key={at}>{shown}</Fragment>
    )
  })
}

type SaidProps = {
  readonly words: string
  readonly slots: Glossary['slots']
  /** Without the capital of a sentence. */
  readonly plain?: boolean
}

/** The same as text alone, for names and titles. */
export const saidText = (words: string, slots: Glossary['slots'], plain = false): string => {
  const text = words.replace(/\{(\w+)\}/g, (whole, slot: string) => slots[slot]?.example ?? whole)
  return plain ? text : begun(text)
}
