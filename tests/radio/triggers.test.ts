import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../src/core/radio/findings.ts'
import { meaningOf } from '../../src/core/radio/meaning/meaning.ts'
import { momentOf, settingOf } from '../../src/core/radio/moment.ts'
import { notesOf } from '../../src/core/radio/verdict/notes.ts'
import { mixed, ofOther, ownMoments, shuffled, type Told } from './moments.ts'

/** As if every word and phrase that a rule waits for were spoken. */
const EVERYTHING = -1

/** What was heard before is read once, however many things are said then. */
const settings = new Map(ownMoments.map(({ radio }) => [radio, settingOf(radio)] as const))

/** What a rule would have found, or words would have meant or been worth a note, that do not pull its trigger. */
const missedIn = ({ radio, say }: Told): readonly string[] => {
  const setting = settings.get(radio) ?? settingOf(radio)
  const moment = momentOf(radio, setting, say, say.text)
  const asked = { ...moment, pulled: EVERYTHING }
  const { act, to } = moment.clear ? meaningOf(asked) : moment.meaning
  if (act !== moment.meaning.act || to.join() !== moment.meaning.to.join())
    return [`${moment.meaning.act}, not ${act}: ${say.text}`]
  const all = findingsOf(asked)
  const found = all.length === 0 ? [] : findingsOf(moment).map((one) => JSON.stringify(one))
  const notes = notesOf(asked)
  const noted = notes.length === 0 ? [] : notesOf(moment).map((one) => JSON.stringify(one))
  return [
    ...all
      .filter((one) => !found.includes(JSON.stringify(one)))
      .map(({ rule, said }) => `${rule} "${said ?? ''}": ${say.text}`),
    ...notes.filter((one) => !noted.includes(JSON.stringify(one))).map(({ id }) => `${id}: ${say.text}`),
  ]
}

describe('a trigger', () => {
  it.each([
    ['in its own moment', ownMoments],
    [
      'in the moment of another, whole or cut and joined',
      ownMoments.map((told, at) => (at % 2 ? ofOther : mixed)(told, at)),
    ],
    ['in no order', ownMoments.map(shuffled).filter((_, at) => at % 2 === 0)],
  ])('is pulled by everything that its rule has something to say of, %s', (_, told) => {
    expect(told.flatMap(missedIn)).toEqual([])
  })
})
