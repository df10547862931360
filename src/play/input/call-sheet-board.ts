import type { CastMember, Scenario } from '../../core/scene/scenario.ts'
import type { TextId } from '../../core/vocabulary/ids.ts'
import { ME } from '../../core/vocabulary/ids.ts'
import type { PhraseBoard } from '../../ui/talk/phrase-board.ts'

type CallSheet = Pick<Scenario, 'homeChannel' | 'post'> & {
  readonly cast: readonly Pick<CastMember, 'id' | 'name' | 'channel'>[]
}

/** Names on a board are few enough to be found at a glance. */
const NAMES = 4

/**
 * The phrase board that follows from the call sheet alone: who listens on the home channel, the post, and the set's
 * standard forms (radio reference (c) 2). Radio talk stays in English.
 */
export const callSheetBoard = (scenario: CallSheet, say: (text: TextId) => string): PhraseBoard => {
  const listeners = scenario.cast.filter((member) => member.id !== ME && member.channel === scenario.homeChannel)
  const post = say(scenario.post.name)
  return [
    {
      kind: 'who',
      pick: 'one',
      joins: 'sentence',
      chips: [
        ...listeners.slice(0, NAMES).map((member) => ({ id: member.id, words: say(member.name) })),
        { id: 'all', words: 'all', label: 'All' },
      ],
    },
    {
      kind: 'lingo',
      pick: 'many',
      joins: 'comma',
      chips: [
        { id: 'post', words: post.toLowerCase(), label: post },
        { id: 'locked', words: 'locked', label: 'Locked' },
        { id: 'copy', words: 'copy', label: 'Copy' },
        { id: 'bogey', words: 'bogey', label: 'Bogey' },
        { id: 'holding', words: 'still holding', label: 'Still holding' },
        { id: 'again', words: 'say again?', label: 'Say again' },
        { id: 'stand-by', words: 'stand by', label: 'Stand by' },
        { id: 'stop', words: 'stop, stop, stop', label: 'Stop, stop, stop' },
      ],
    },
    {
      kind: 'detail',
      pick: 'many',
      joins: 'sentence',
      chips: [
        { id: 'one-waiting', words: 'one waiting' },
        { id: 'two-waiting', words: 'two waiting' },
        { id: 'one-round', words: 'one went round' },
        { id: 'kept-out', words: 'kept out' },
      ],
    },
  ]
}
