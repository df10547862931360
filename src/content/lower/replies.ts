import { REPLY_KINDS, type ReplyKind } from '../../core/radio/replies/kinds.ts'
import { filled } from '../../core/radio/replies/slots.ts'
import { SET_LANGUAGE } from '../../core/vocabulary/language.ts'
import type { PersonId, TextId } from '../../core/vocabulary/ids.ts'
import type { Region } from '../../core/vocabulary/radio.ts'
import type { ScenarioTexts } from '../compiled-scenario.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'
import type { Texts } from '../shape/texts-shape.ts'
import { spinsOf } from './lines.ts'

/** What the trainee is called on the net (syllabus 3, standing cast). */
export const MY_NAME = 'Sam'

const wordingsOf = (texts: ScenarioTexts, id: TextId): readonly string[] => {
  const text = texts[id]
  return text === undefined ? [] : typeof text === 'string' ? [text] : text
}

/** The words of a kind as this region says them. */
const templateOf = (replies: Texts, kind: ReplyKind, region: Region): readonly string[] => {
  const local = wordingsOf(replies, `reply.${kind}.${region}`)
  return local.length > 0 ? local : wordingsOf(replies, `reply.${kind}`)
}

type Line = readonly [id: TextId, wordings: readonly string[]]

/** Everybody with a radio but the trainee. */
const speakersOf = (scenario: ShapedScenario): ShapedScenario['cast'] =>
  scenario.cast.filter(({ id, channel }) => id !== 'me' && channel !== null)

/** "2, 3 and 4", as the language lists. */
const listed = (channels: readonly number[], language: string): string =>
  new Intl.ListFormat(language === SET_LANGUAGE ? 'en-GB' : language).format(channels.map(String))

/** Kinds whose words name somebody else, some channels or one order, and are made for each of them. */
const NAMING: readonly ReplyKind[] = ['stepped-on-other', 'elsewhere', 'spun', 'posts', 'orders']

/** Every line that somebody of this show may say by rule, in one language, with all holes filled but the facts. */
export const replyLines = (
  scenario: ShapedScenario,
  texts: ScenarioTexts,
  replies: Texts,
  language: string = SET_LANGUAGE,
): readonly Line[] => {
  const region = scenario.houseStyle.region ?? 'us'
  const nameOf = (id: PersonId): string => {
    const person = scenario.cast.find((one) => one.id === id)
    return person === undefined ? id : (wordingsOf(texts, person.name)[0] ?? id)
  }
  const line = (kind: ReplyKind, by: PersonId, about: string, slots: Readonly<Record<string, string>>): Line => [
    about === '' ? `reply.${kind}.${by}` : `reply.${kind}.${by}.${about}`,
    templateOf(replies, kind, region).map((words) => filled(words, { name: nameOf(by), me: MY_NAME, ...slots })),
  ]
  const speakers = speakersOf(scenario)
  const about = { post: wordingsOf(texts, scenario.post.name)[0] ?? scenario.post.label }
  const holds = templateOf(replies, 'posts', region)[0] ?? ''
  const posts = scenario.neighbours
    .map(({ holder, label }) => filled(holds, { other: nameOf(holder), post: label }))
    .join(' ')
  const lines = speakers.flatMap(({ id: by }) => [
    ...REPLY_KINDS.filter((kind) => !NAMING.includes(kind)).map((kind) => line(kind, by, '', about)),
    ...scenario.orders.map(({ id }) => line('orders', by, id, { orders: wordingsOf(texts, id)[0] ?? '' })),
    ...(posts === '' ? [] : [[`reply.posts.${by}`, [posts]] as const]),
    ...speakers.flatMap(({ id: other, channel }) => {
      if (other === by) return []
      const away = channel === null || channel === scenario.homeChannel
      const elsewhere = away ? [] : [line('elsewhere', by, other, { other: nameOf(other), channel: String(channel) })]
      return [line('stepped-on-other', by, other, { other: nameOf(other) }), ...elsewhere]
    }),
  ])
  const spun = spinsOf(scenario).map(({ by, to }) => line('spun', by, to.join('-'), { channels: listed(to, language) }))
  return [...lines, ...spun].filter(([, wordings]) => wordings.length > 0)
}

/** The same as texts, with the names of voices that are of no show. */
export const replyTexts = (
  scenario: ShapedScenario,
  texts: ScenarioTexts,
  replies: Texts,
  language: string = SET_LANGUAGE,
): ScenarioTexts => ({
  ...Object.fromEntries(replyLines(scenario, texts, replies, language)),
  ...Object.fromEntries(
    ['name.stranger', 'role.stranger'].flatMap((id) =>
      wordingsOf(replies, id)
        .slice(0, 1)
        .map((words) => [id, words]),
    ),
  ),
})
