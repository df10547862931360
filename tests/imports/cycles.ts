/** Files that import each other in a ring, and the line of the first file that leads on. */
export type Cycle = { readonly files: readonly [string, ...string[]]; readonly line: number }

type Edges = ReadonlyMap<string, readonly { readonly to: string; readonly line: number }[]>

/** One cycle for each import that closes one, in the order of the edges. Empty if the files form no ring. */
export const findCycles = (edges: Edges): readonly Cycle[] => {
  const cycles: Cycle[] = []
  const done = new Set<string>()
  const path: string[] = []
  const visit = (file: string): void => {
    path.push(file)
    for (const edge of edges.get(file) ?? []) {
      const at = path.indexOf(edge.to)
      if (at >= 0) {
        const [first = file, ...rest] = path.slice(at)
        const next = rest[0] ?? first
        cycles.push({
          files: [first, ...rest],
          line: (edges.get(first) ?? []).find((one) => one.to === next)?.line ?? 1,
        })
      } else if (!done.has(edge.to)) visit(edge.to)
    }
    path.pop()
    done.add(file)
  }
  for (const file of edges.keys()) if (!done.has(file)) visit(file)
  return cycles
}
