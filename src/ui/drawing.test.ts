import { isValidElement } from 'react'
import { describe, expect, it } from 'vitest'
import { ICON_NAMES, ICONS } from '../../assets/kit/icons.ts'
import { readDrawing } from './drawing.ts'

describe('readDrawing', () => {
  it('turns attributes into properties and keeps the nesting', () => {
    const [group] = readDrawing('<g transform="translate(1 2)"><path d="M0,0" stroke-width="1.8"/><text>14</text></g>')
    if (!isValidElement<{ transform: string; children: readonly unknown[] }>(group)) throw new Error('no group')
    expect(group.type).toBe('g')
    expect(group.props.transform).toBe('translate(1 2)')
    expect(group.props.children).toMatchObject([
      { type: 'path', props: { d: 'M0,0', strokeWidth: '1.8' } },
      { type: 'text', props: { children: '14' } },
    ])
  })

  it('reads every sign of the kit without losing an element', () => {
    for (const name of ICON_NAMES) {
      const written = ICONS[name].split('<').length - 1
      expect([name, readDrawing(ICONS[name]).length]).toEqual([name, written])
    }
  })
})
