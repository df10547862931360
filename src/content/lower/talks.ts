import { MANNERS, type Manner, type Talk, type TalkManner } from '../../core/scene/talk.ts'
import { DEFAULTS } from '../defaults.ts'
import type { ShapedTalk } from '../shape/talk-shape.ts'

const ms = (seconds: number): number => Math.round(seconds * 1000)

const mannerOf = (talk: ShapedTalk, manner: Manner): TalkManner => {
  const given = talk.manners[manner]
  return {
    terms: given?.terms ?? [],
    choices: given?.choices ?? [],
    ms: ms(given?.seconds ?? DEFAULTS.mannerSeconds[manner]),
  }
}

const mannersOf = (talk: ShapedTalk): Talk['manners'] => ({
  rushed: mannerOf(talk, 'rushed'),
  ordering: mannerOf(talk, 'ordering'),
  promising: mannerOf(talk, 'promising'),
  lying: mannerOf(talk, 'lying'),
  private: mannerOf(talk, 'private'),
})

/** A conversation as it is played. */
export const lowerTalk = (talk: ShapedTalk): Talk => ({
  id: talk.id,
  who: talk.who,
  withinMm: Math.round(talk.within * 1000),
  authority: talk.authority,
  patienceMs: ms(talk.patience),
  manners: mannersOf(talk),
  answers: talk.answers,
  silenceMs: talk.silence === undefined ? null : ms(talk.silence),
  sorry: talk.sorry,
  sharp: talk.sharp ?? null,
  quiet: talk.quiet ?? null,
  gone: talk.gone ?? null,
})

/** Every line that somebody says in a conversation. */
export const talkLines = (talk: ShapedTalk): readonly string[] =>
  [talk.sorry, talk.sharp, talk.quiet, talk.gone, ...talk.answers.map(({ line }) => line)].flatMap((line) => line ?? [])

/** What a conversation can come to, as a row asks for it. */
export const outcomesOfTalk = (talk: ShapedTalk): readonly string[] =>
  [...talk.answers.map(({ id }) => id), ...MANNERS, ...(talk.silence === undefined ? [] : ['silence']), 'patience'].map(
    (outcome) => `${talk.id}.${outcome}`,
  )
