import type { CastMember, Scenario } from '../../core/scene/scenario.ts'
import type { TextId } from '../../core/vocabulary/ids.ts'
import type { PhraseBoard } from '../../ui/talk/phrase-board.ts'

type CallSheet = Pick<Scenario, 'post'> & {
  readonly cast: readonly Pick<CastMember, 'name' | 'role'>[]
  readonly neighbours: readonly Pick<Scenario['neighbours'][number], 'label'>[]
}

/** What is said on every set and in no other place (radio reference (k.3)): recognisers need it most. */
const LINGO = [
  'copy',
  'copy that',
  'go for',
  'say again',
  'stand by',
  'standing by',
  'locked',
  'locked up',
  'lock-up',
  'still holding',
  'bogey',
  'hold the roll',
  'stop, stop, stop',
  'walkie check',
  'what’s your twenty',
  'ten-one',
  'flying in',
  'eyes on',
  'picture’s up',
  'last looks',
  'back to one',
] as const

/** The words of this scene that a recogniser is told of ahead: names, roles, posts, its phrase board and set lingo. */
export const voiceHints = (
  scenario: CallSheet,
  board: PhraseBoard,
  say: (text: TextId) => string,
): readonly string[] => [
  ...new Set([
    ...scenario.cast.map(({ name }) => say(name)),
    say(scenario.post.name),
    scenario.post.label,
    ...scenario.neighbours.map(({ label }) => label),
    ...board.flatMap(({ chips }) => chips.map(({ words }) => words)),
    ...LINGO,
    ...scenario.cast.map(({ role }) => say(role)),
  ]),
]
