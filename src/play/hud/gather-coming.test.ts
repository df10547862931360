import { describe, expect, it } from 'vitest'
import type { PersonView } from '../../core/run/run-view.ts'
import { gatherComing } from './gather-coming.ts'

const person = (id: string, coming: boolean): PersonView =>
  ({ id, coming, inside: false, doing: 'walks' }) as unknown as PersonView

describe('gatherComing', () => {
  it('tells of a crowd at once, and of nobody twice', () => {
    const look = gatherComing()
    const crowd = ['a', 'b', 'c'].map((id) => person(id, true))
    expect(look({ tick: 0, people: crowd.slice(0, 1) }, [])).toEqual([])
    expect(look({ tick: 20, people: crowd }, [])).toEqual([])
    expect(look({ tick: 30, people: crowd }, [])).toEqual(['a', 'b', 'c'])
    expect(look({ tick: 900, people: crowd }, [])).toEqual([])
  })

  it('leaves out who has turned away meanwhile, and who has spoken', () => {
    const look = gatherComing()
    look({ tick: 0, people: [person('a', true), person('b', true)] }, [])
    look({ tick: 20, people: [person('a', false), person('b', true)] }, ['b'])
    expect(look({ tick: 40, people: [person('a', false), person('b', true)] }, [])).toEqual([])
  })

  it('tells again of somebody who comes back after a while', () => {
    const look = gatherComing()
    look({ tick: 0, people: [person('a', true)] }, [])
    expect(look({ tick: 30, people: [person('a', true)] }, [])).toEqual(['a'])
    look({ tick: 40, people: [person('a', false)] }, [])
    look({ tick: 500, people: [person('a', true)] }, [])
    expect(look({ tick: 530, people: [person('a', true)] }, [])).toEqual(['a'])
  })
})
