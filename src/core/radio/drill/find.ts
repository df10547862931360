import { crewOf, fillSentence, fillWords, type Filling, nameOf, pageWord } from './fill.ts'
import type { FindItem } from './item.ts'

/** A stretch that can be chosen, with what is said of it when it is. */
export interface HeardSpan {
  readonly words: string
  readonly why: string
  /** Line and stretch, counted from 0. */
  readonly line: number
  readonly span: number
}

/** A line of the exchange as it is printed. */
export interface HeardFindLine {
  readonly who: string
  readonly role: string
  readonly voice: string | null
  readonly channel: number
  readonly words: string
  readonly gloss: string | null
  readonly spans: readonly HeardSpan[]
}

/** The exchange of an item, filled. */
export const findLines = (item: FindItem, filling: Filling): readonly HeardFindLine[] =>
  item.lines.map((line, at) => {
    const crew = crewOf(filling, line.by)
    return {
      who: nameOf(filling, line.by),
      role: pageWord(filling.house, crew?.role ?? ''),
      voice: crew?.voice ?? null,
      channel: line.channel,
      words: fillSentence(filling, line.words),
      gloss: line.gloss === undefined ? null : fillSentence(filling, line.gloss),
      spans: line.spans.map(({ words, why }, span) => ({
        words: span === 0 ? fillSentence(filling, words) : fillWords(filling, words),
        why: fillSentence(filling, why),
        line: at,
        span,
      })),
    }
  })

/** What was chosen: a stretch, or that nothing is wrong. */
export type Found = { readonly line: number; readonly span: number } | null

export interface FindJudgement {
  readonly level: 'works' | 'nearly' | 'fails'
  /** `found` and `clean` are right; `near` is the right line; `fine` was no fault; `missed` was one; `none` is none. */
  readonly kind: 'found' | 'clean' | 'near' | 'fine' | 'missed' | 'none'
  /** What is said of the choice. */
  readonly reason: string
  /** What is worth keeping of the exchange: why the stretch at fault is one, or why nothing is. */
  readonly lesson: string
}

/** Judge a choice: the stretch at fault, its line, something that was fine, or nothing. */
export const judgeFind = (item: FindItem, filling: Filling, found: Found): FindJudgement => {
  const { fault, lines } = item
  const whyOf = (line: number, span: number): string => fillSentence(filling, lines[line]?.spans[span]?.why ?? '')
  const lesson = fault === null ? fillSentence(filling, item.clean) : whyOf(fault.line, fault.span)
  if (fault === null) {
    if (found === null) return { level: 'works', kind: 'clean', reason: lesson, lesson }
    return { level: 'fails', kind: 'none', reason: whyOf(found.line, found.span), lesson }
  }
  if (found === null) return { level: 'fails', kind: 'missed', reason: lesson, lesson }
  if (found.line === fault.line && found.span === fault.span)
    return { level: 'works', kind: 'found', reason: lesson, lesson }
  if (found.line === fault.line) return { level: 'nearly', kind: 'near', reason: lesson, lesson }
  return { level: 'fails', kind: 'fine', reason: whyOf(found.line, found.span), lesson }
}
