/** Problems by number: how grave each is, and its three sentences. Holes in braces are filled with names from the file. */
export type ProblemTexts = Readonly<
  Record<
    string,
    {
      readonly severity: 'error' | 'warning'
      readonly message: string
      readonly reason: string
      readonly fix: string
    }
  >
>
