import type { PhraseBoard } from '../../ui/talk/phrase-board.ts'
import type { CallStage } from './first-call.ts'

/** Phrases to build the first answer from: right ones, near ones and wrong ones side by side. */
const answerBoard = (name: string): PhraseBoard => [
  {
    kind: 'lingo',
    pick: 'many',
    joins: 'comma',
    chips: [
      { id: 'go-for', words: `go for ${name}`, label: `Go for ${name}` },
      { id: 'go-ahead', words: 'go ahead', label: 'Go ahead' },
      { id: 'copy', words: 'copy', label: 'Copy' },
      { id: 'stand-by', words: 'stand by', label: 'Stand by' },
      { id: 'yes', words: 'yes?', label: 'Yes?' },
      { id: 'torres', words: 'Torres' },
    ],
  },
]

/** Phrases for the read-back. Whoever did not listen finds enough here to get it wrong. */
const readbackBoard: PhraseBoard = [
  {
    kind: 'lingo',
    pick: 'many',
    joins: 'comma',
    chips: [
      { id: 'copy', words: 'copy', label: 'Copy' },
      { id: 'say-again', words: 'say again?', label: 'Say again?' },
      { id: 'two', words: 'two bricks' },
      { id: 'three', words: 'three bricks' },
      { id: 'priya', words: 'to Priya' },
      { id: 'w1', words: 'at W1' },
      { id: 'w2', words: 'at W2' },
      { id: 'before', words: 'before the roll' },
    ],
  },
]

/** What is likely to be said in this exchange, for recognisers that take hints. */
export const hintsFor = (name: string): readonly string[] => [
  name,
  'Torres',
  'Priya',
  'W1',
  'bricks',
  `go for ${name}`,
  'copy that',
  'two bricks to Priya at W1',
  'before the roll',
  'say again',
  'stand by',
]

/** The phrase board for where the exchange stands. */
export const boardFor = (stage: CallStage, name: string): PhraseBoard =>
  stage === 'order' ? readbackBoard : answerBoard(name)
