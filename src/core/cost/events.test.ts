import { describe, expect, it } from 'vitest'
import type { MealPenalty, Overtime } from '../vocabulary/cost-event.ts'
import { eventCents } from './events.ts'

const unit: MealPenalty = { kind: 'meal', late: 0, cast: 6, crew: 110, background: 40, studio: false }
const late = (minutes: number, change: Partial<MealPenalty> = {}): number =>
  eventCents({ ...unit, late: minutes, ...change }, 'T3') / 100

describe('a meal called late', () => {
  it.each([
    [0, 0],
    [1, 1275],
    [10, 1275],
    [30, 1275],
    [31, 2985],
    [40, 2985],
    [70, 5160],
  ])('by %d minutes costs %d dollars: the worked examples', (minutes, dollars) => {
    expect(late(minutes)).toBe(dollars)
  })

  it('costs 116 people $825 and $150 where no background was kept', () => {
    expect(late(10, { background: 0 })).toBe(975)
    expect(late(10, { background: 0, cast: 0 })).toBe(825)
  })

  it('has rates of its own in a studio, and more from the fifth half hour on', () => {
    const crew = { cast: 0, background: 0, crew: 1, studio: true }
    expect([30, 60, 90, 120, 150, 180].map((minutes) => late(minutes, crew))).toEqual([8.5, 19.5, 33, 46.5, 85, 123.5])
  })

  it('pays the cast of a small film one flat rate', () => {
    const cast = { ...unit, late: 70, crew: 0, background: 0, cast: 1 }
    expect(eventCents(cast, 'T1')).toBe(7500)
    expect(eventCents(cast, 'T2')).toBe(11_000)
  })
})

const overtime = (minutes: number, people: number, hourly: number, times = 2): number => {
  const event: Overtime = { kind: 'overtime', minutes, people, hourly, times }
  return eventCents(event, 'T3') / 100
}

describe('overtime', () => {
  it.each([
    [50, 32, 1024],
    [120, 45, 3456],
    [200, 48, 6144],
    [400, 48, 12_288],
  ])('of %d people at %d dollars for a quarter of an hour is %d: the worked examples', (people, hourly, dollars) => {
    expect(overtime(15, people, hourly)).toBe(dollars)
  })

  it('of 120 people for half an hour at twice the rate is $6,912', () => {
    expect(overtime(30, 120, 45)).toBe(6912)
    expect(overtime(30, 120, 45, 1.5)).toBe(5184)
  })
})

it('pays each of the cast who is called too early $950', () => {
  expect(eventCents({ kind: 'forcedCall', cast: 2 }, 'T3')).toBe(190_000)
})
