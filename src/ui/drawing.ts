import { createElement, type ReactNode } from 'react'

const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g

const propName = (attribute: string): string =>
  attribute.startsWith('aria-')
    ? attribute
    : attribute === 'class'
      ? 'className'
      : attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

const propsOf = (attributes: string, key: number): Record<string, string | number> => {
  const props: Record<string, string | number> = { key }
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) props[propName(name)] = value
  return props
}

/**
 * The kit's SVG text as elements, so that no markup is ever put into the page as text. It reads what the kit writes:
 * elements with double-quoted attributes, and words between them.
 */
export const readDrawing = (svg: string): readonly ReactNode[] => {
  const open: { tag: string; attributes: string; inside: ReactNode[] }[] = [{ tag: '', attributes: '', inside: [] }]
  let key = 0
  for (const [, closing, tag = '', attributes = '', empty, words] of svg.matchAll(TAG)) {
    const top = open[open.length - 1]
    if (top === undefined) break
    if (words !== undefined) {
      if (words.trim() !== '') top.inside.push(words)
    } else if (closing === '/') {
      open.pop()
      open[open.length - 1]?.inside.push(createElement(top.tag, propsOf(top.attributes, key++), ...top.inside))
    } else if (empty === '/') {
      top.inside.push(createElement(tag, propsOf(attributes, key++)))
    } else {
      open.push({ tag, attributes, inside: [] })
    }
  }
  return open[0]?.inside ?? []
}
