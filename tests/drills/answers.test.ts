import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadDrills } from '../../src/content/drills/load.ts'
import { type Filling, fillSentence, worksHere } from '../../src/core/radio/drill/fill.ts'
import type { DrillHouse, MoveItem, MoveStep, TalkItem } from '../../src/core/radio/drill/item.ts'
import { judgeTalk } from '../../src/core/radio/drill/judge.ts'
import { beginMove, type Deed, doNext, type MoveState } from '../../src/core/radio/drill/move.ts'

/** Plausible answers to one item, with its first row in its first region; `step` counts from 0. */
type Asked = { readonly id: string; readonly step: number; readonly rows: readonly string[] }

/** `@drill/item#step` opens the answers of an item: `+` works, `-` does not; `(silent)` says nothing. */
const read = (file: string): readonly Asked[] =>
  readFileSync(new URL(`answers/${file}`, import.meta.url), 'utf8')
    .split(/^@/m)
    .slice(1)
    .map((block) => {
      const [head = '', ...rows] = block.trim().split('\n')
      const [id = '', step = '0'] = head.split('#')
      return { id, step: Number(step), rows }
    })

const drills = (await loadDrills()).flatMap((one) => (one.ok ? [one.drill] : []))

const partsOf = (id: string) => {
  const [drill, item] = id.split('/')
  const found = drills.find((one) => one.id === drill)
  return { house: found?.house, item: found?.items.find((one) => 'id' in one && one.id === item) }
}

const fillingOf = (item: TalkItem | MoveItem, house: DrillHouse): Filling => ({
  region: item.regions[0] ?? 'us',
  me: 'Sam',
  slots: item.vary[0],
  house,
})

const typed = (words: string) => ({ words, mode: 'typed', channel: 1, afterMs: 1500 }) as const

const rightDeed = (step: MoveStep, filling: Filling): Deed => {
  if (step.expect === 'say') return { do: 'say', answer: typed(worksHere(step, filling)[0] ?? '') }
  return step.expect === 'turn' ? { do: 'turn', to: step.turnTo } : { do: 'listen' }
}

const works = (id: string, at: number, words: string): boolean => {
  const { house, item } = partsOf(id)
  if (house === undefined || (item?.kind !== 'talk' && item?.kind !== 'move')) throw new Error(`${id} is not asked`)
  const filling = fillingOf(item, house)
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

describe.each(['answer-the-call.txt', 'read-back.txt', 'wrong-read-back.txt', 'channel-moves.txt'])('%s', (file) => {
  it.each(read(file))('$id#$step takes what works, in any words, and nothing else', ({ id, step, rows }) => {
    expect(rows.map((row) => `${works(id, step, row.slice(2)) ? '+' : '-'} ${row.slice(2)}`)).toEqual(rows)
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
    expect(new Set(read(file).map(({ id, step }) => `${id}#${step}`))).toEqual(new Set(asked))
  })
})
