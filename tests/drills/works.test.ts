import type { TFunction } from 'i18next'
import { describe, expect, it } from 'vitest'
import { loadDrills } from '../../src/content/drills/load.ts'
import { type Filling, fillSentence, worksHere } from '../../src/core/radio/drill/fill.ts'
import type { TalkItem } from '../../src/core/radio/drill/item.ts'
import { judgeTalk } from '../../src/core/radio/drill/judge.ts'
import { REGIONS } from '../../src/core/vocabulary/radio.ts'
import { inEnglish } from '../../src/i18n/english-reasons.ts'
import { talkTitle } from '../../src/pages/drill/talk-reason.ts'

type Asked = { readonly item: TalkItem; readonly filling: Filling }

/** Every item that is answered in words, in every region, with its first row. */
const asked = async (): Promise<readonly Asked[]> => {
  const drills = (await loadDrills()).flatMap((one) => (one.ok ? [one.drill] : []))
  return drills.flatMap(({ house, items }) =>
    items.flatMap((item) =>
      item.kind === 'talk' && item.works.length > 0
        ? REGIONS.filter((region) => item.regions.includes(region)).map((region) => ({
            item,
            filling: { region, me: 'Sam', slots: item.vary[0], house },
          }))
        : [],
    ),
  )
}

const plain = (words: string): string => words.replace(/[.,;:\s]+$/, '')

describe('the words that would have worked', () => {
  it('are the first that the item itself names, in every reason that gives any', async () => {
    const reasons = (await asked()).flatMap(({ item, filling }) => {
      const [works = ''] = worksHere(item, filling)
      const said = item.fails.map((words) => fillSentence(filling, words))
      const answers = [...said.map((words) => ({ words, mode: 'typed', channel: 1, afterMs: 1500 }) as const), null]
      return answers
        .flatMap((answer) => judgeTalk(item, filling, answer).verdict.faults)
        .map(({ rule, why }) => ({ id: item.id, rule, why: inEnglish(why), works: plain(works) }))
    })
    expect(reasons.length).toBeGreaterThan(200)
    expect(reasons.filter(({ why, works }) => !why.includes(works))).toEqual([])
  })
})

describe('the verdict', () => {
  it('says of no answer that fails that its facts got through', async () => {
    const t = ((key: string) => key) as unknown as TFunction<'drill'>
    const titles = (await asked()).flatMap(({ item, filling }) =>
      item.fails.flatMap((said) => {
        const words = fillSentence(filling, said)
        const judgement = judgeTalk(item, filling, { words, mode: 'typed', channel: 1, afterMs: 1500 })
        return judgement.level === 'fails' ? [talkTitle(t, item, judgement, false)] : []
      }),
    )
    expect(titles.length).toBeGreaterThan(200)
    expect(titles).not.toContain('verdict.oneFact')
    expect(titles).not.toContain('verdict.allFacts')
  })
})
