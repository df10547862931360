import { EVENT_KEYS } from '../../core/scene/condition.ts'
import type { StateConfig, Transition } from '../lower/config.ts'

const INDENT = '  '

/** A name that Mermaid takes for a state, unique in the whole chart. */
const idOf = (path: readonly string[]): string => path.join('__').replaceAll('-', '_')

const wordsOf = (event: string, { guard }: Transition): string => {
  const isDeed = EVENT_KEYS.some((key) => key === event)
  if (guard === undefined) return event
  const when = guard.params.when
  if (!isDeed || typeof when !== 'object' || when === null) return `${event} [${guard.type}]`
  const [what] = Object.entries(when).flatMap(([key, value]) => (key === event ? [JSON.stringify(value)] : []))
  return `${event} ${what ?? ''}`
}

/** What stands on an arrow; signs that Mermaid reads as its own are left out. */
const label = (text: string): string =>
  text
    .replaceAll(/["{}[\]:;#]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

const arrows = (node: StateConfig, path: readonly string[], from: string): readonly string[] => {
  const lead = (event: string, transitions: readonly Transition[]): readonly string[] =>
    transitions.flatMap((transition) =>
      transition.target === undefined
        ? []
        : [`${idOf([...path, from])} --> ${idOf([...path, transition.target])} : ${label(wordsOf(event, transition))}`],
    )
  return [
    ...Object.entries(node.on ?? {}).flatMap(([event, transitions]) => lead(event, transitions)),
    ...lead('done', node.onDone ?? []),
  ]
}

const drawStates = (node: StateConfig, path: readonly string[], indent: string): readonly string[] => {
  const lines: string[] = []
  if (node.initial !== undefined) lines.push(`${indent}[*] --> ${idOf([...path, node.initial])}`)
  for (const [name, child] of Object.entries(node.states ?? {})) {
    const at = [...path, name]
    lines.push(`${indent}state "${name}" as ${idOf(at)}`)
    if (child.states !== undefined) lines.push(...draw(child, at, indent))
    lines.push(...arrows(child, path, name).map((arrow) => indent + arrow))
    if (child.type === 'final') lines.push(`${indent}${idOf(at)} --> [*]`)
  }
  return lines
}

const draw = (node: StateConfig, path: readonly string[], indent: string): readonly string[] => {
  const inner = indent + INDENT
  const regions = Object.entries(node.states ?? {})
  const body =
    node.type === 'parallel'
      ? regions.flatMap(([name, region], at) => [
          ...(at === 0 ? [] : [`${inner}--`]),
          `${inner}state "${name}" as ${idOf([...path, name])}`,
          ...draw(region, [...path, name], inner),
        ])
      : drawStates(node, path, inner)
  return [`${indent}state ${idOf(path)} {`, ...body, `${indent}}`]
}

/** The chart of a machine for Mermaid: the spine, then each row with its parts. */
export const mermaidOf = (machine: StateConfig): string =>
  [
    'stateDiagram-v2',
    ...Object.entries(machine.states ?? {}).flatMap(([name, region]) => [
      `${INDENT}state "${name}" as ${idOf([name])}`,
      ...draw(region, [name], INDENT),
    ]),
    '',
  ].join('\n')
