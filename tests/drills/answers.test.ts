import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadDrills } from '../../src/content/drills/load.ts'
import { type Filling, fillSentence, worksHere } from '../../src/core/radio/drill/fill.ts'
import type { DrillHouse, MoveItem, MoveStep, TalkItem } from '../../src/core/radio/drill/item.ts'
import { judgeTalk } from '../../src/core/radio/drill/judge.ts'
import { beginMove, type Deed, doNext, type MoveState } from '../../src/core/radio/drill/move.ts'

/** Plausible answers to one item, with one of its fillings; `step` counts from 0. */
type Asked = { readonly id: string; readonly step: number; readonly filled: number; readonly rows: readonly string[] }

/** `@drill/item#step:filling` opens the answers of an item: `+` works, `-` does not; `(silent)` says nothing. */
const read = (file: string): readonly Asked[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split(/^@/m)
    .slice(1)
    .map((block) => {
      const [head = '', ...rows] = block.trim().split('\n')
      const [id = '', at = '0'] = head.split('#')
      const [step, filled = '0'] = at.split(':')
      return { id, step: Number(step), filled: Number(filled), rows }
    })

const drills = (await loadDrills()).flatMap((one) => (one.ok ? [one.drill] : []))

const partsOf = (id: string) => {
  const [drill, item] = id.split('/')
  const found = drills.find((one) => one.id === drill)
  return { house: found?.house, item: found?.items.find((one) => 'id' in one && one.id === item) }
}

const fillingOf = (item: TalkItem | MoveItem, house: DrillHouse, filled: number): Filling => ({
  region: item.regions[0] ?? 'us',
  me: 'Sam',
  slots: item.vary[filled] ?? item.vary[0],
  house,
})

const typed = (words: string) => ({ words, mode: 'typed', channel: 1, afterMs: 1500 }) as const

const rightDeed = (step: MoveStep, filling: Filling): Deed => {
  if (step.expect === 'say') return { do: 'say', answer: typed(worksHere(step, filling)[0] ?? '') }
  return step.expect === 'turn' ? { do: 'turn', to: step.turnTo } : { do: 'listen' }
}

const works = ({ id, step: at, filled }: Asked, words: string): boolean => {
  const { house, item } = partsOf(id)
  if (house === undefined || (item?.kind !== 'talk' && item?.kind !== 'move')) throw new Error(`${id} is not asked`)
  const filling = fillingOf(item, house, filled)
  const said = fillSentence(filling, words)
  if (item.kind === 'talk') return judgeTalk(item, filling, words === '(silent)' ? null : typed(said)).level === 'works'
  const before = item.steps
    .slice(0, at)
    .reduce<MoveState>(
      (state, step) => doNext(item, filling, state, rightDeed(step, filling)) ?? state,
      beginMove(item),
    )
  return doNext(item, filling, before, { do: 'say', answer: typed(said) })?.done.at(-1)?.judged.level === 'works'
}

const judged = (asked: Asked): readonly string[] =>
  asked.rows.map((row) => `${works(asked, row.slice(2)) ? '+' : '-'} ${row.slice(2)}`)

describe.each(['answer-the-call.txt', 'read-back.txt', 'wrong-read-back.txt', 'channel-moves.txt'])('%s', (file) => {
  it.each(read(`answers/${file}`))('$id#$step takes what works, in any words, and nothing else', (asked) => {
    expect(judged(asked)).toEqual(asked.rows)
  })

  it('has answers to every item that is answered in words', () => {
    const drill = drills.find((one) => `${one.id}.txt` === file)
    const asked = (drill?.items ?? []).flatMap((item): readonly string[] => {
      if (item.kind === 'move')
        return item.steps.flatMap(({ expect: deed }, at) =>
          deed === 'say' ? [`${file.slice(0, -4)}/${item.id}#${at}`] : [],
        )
      return item.kind === 'talk' ? [`${file.slice(0, -4)}/${item.id}#0`] : []
    })
    expect(new Set(read(`answers/${file}`).map(({ id, step }) => `${id}#${step}`))).toEqual(new Set(asked))
  })
})

/** Labelled from the reference by somebody who had not seen the judging; one half was learnt from, the other is only counted. */
describe('answers of a stranger', () => {
  it.each(read('strangers/learnt.txt'))('$id#$step:$filled are taken or refused as labelled', (asked) => {
    expect(judged(asked)).toEqual(asked.rows)
  })

  it.each([
    { sign: '+', least: 0.93 },
    { sign: '-', least: 0.9 },
  ])('are mostly judged right where nobody looked: those labelled $sign', ({ sign, least }) => {
    const pairs = read('strangers/held-out.txt').flatMap((asked) => {
      const got = judged(asked)
      return asked.rows.map((row, at) => ({ row, got: got[at] }))
    })
    const own = pairs.filter(({ row }) => row.startsWith(sign))
    expect(own.filter(({ row, got }) => row === got).length / own.length).toBeGreaterThanOrEqual(least)
  })
})
