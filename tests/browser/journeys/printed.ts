import { getDocumentProxy } from 'unpdf'

/** The words of each page of a file, in small letters, and how near to an edge of it the nearest of them stand. */
export const pagesOf = async (
  bytes: Uint8Array,
): Promise<readonly { readonly words: string; readonly edge: number }[]> => {
  const pdf = await getDocumentProxy(bytes)
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const page = await pdf.getPage(at + 1)
      const [, , width, height] = page.view
      const items = (await page.getTextContent()).items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' ? [item] : [],
      )
      const edges = items.flatMap((item) => {
        const x = Number(item.transform[4])
        const y = Number(item.transform[5])
        return [x, y, Number(width) - x - item.width, Number(height) - y]
      })
      // Words are told apart by where they stand, and not all by a space.
      return {
        words: items
          .map(({ str }) => str)
          .join(' ')
          .toLowerCase(),
        edge: Math.min(...edges),
      }
    }),
  )
}
