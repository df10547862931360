export type Size = { readonly w: number; readonly h: number }

/** Sizes of elements, as the browser tells them after its layout: whoever asks for one in a frame makes a layout each time. */
export class Sizes {
  private readonly known = new Map<Element, Size>()
  private readonly watch = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const [box] = borderBoxSize
      this.known.set(target, { w: box?.inlineSize ?? 0, h: box?.blockSize ?? 0 })
    }
  })

  /** From now on these are watched, and no others. */
  of(elements: readonly Element[]): void {
    for (const element of this.known.keys()) {
      if (elements.includes(element)) continue
      this.watch.unobserve(element)
      this.known.delete(element)
    }
    for (const element of elements) if (!this.known.has(element)) this.watch.observe(element)
  }

  get(element: Element): Size | undefined {
    return this.known.get(element)
  }
}
