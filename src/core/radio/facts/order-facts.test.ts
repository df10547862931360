import { describe, expect, it } from 'vitest'
import { namesOf } from '../words/names.ts'
import { utteranceOf } from '../words/utterance.ts'
import { orderFacts } from './order-facts.ts'

const SAM = { name: 'Sam', role: 'Set PA' }
const BEA = { name: 'Bea', role: 'Background PA' }
const ROSTER = [{ name: 'Torres', role: 'Key PA' }, BEA]

const order = utteranceOf('Sam, bring two chairs to Bea.', namesOf(ROSTER, SAM), 'Torres')

describe('the facts of an order whose words are kept', () => {
  it('are those of whom it is for, whoever was asked about before', () => {
    expect(orderFacts(order, { me: SAM }, ['Sam'])['who']).toBe('Bea')
    expect(orderFacts(order, { me: SAM }, ['Sam', 'Bea'])['who']).toBeUndefined()
    expect(orderFacts(order, { me: SAM }, ['Sam'])['who']).toBe('Bea')
  })

  it('are those of whose it is, whoever was asked about before', () => {
    expect(orderFacts(order, { me: SAM }, ['Sam'])['who']).toBe('Bea')
    expect(orderFacts(order, { me: BEA }, ['Sam'])['who']).toBeUndefined()
  })

  it('do not follow a list that is changed after they were found', () => {
    const to = ['Sam']
    expect(orderFacts(order, { me: SAM }, to)['who']).toBe('Bea')
    to.push('Bea')
    expect(orderFacts(order, { me: SAM }, to)['who']).toBeUndefined()
  })
})
