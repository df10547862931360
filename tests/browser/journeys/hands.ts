import type { Locator, Page } from '@playwright/test'
import type { Trainee } from './trainee.ts'

/** The ways to act on the play screen. Each kind of hands uses one way of input and no other. */
export type Hands = {
  /** Whether a way to act that has these words can be taken now. */
  readonly isOffered: (words: string) => Promise<boolean>
  /** Take the way to act that has these words. */
  readonly choose: (words: string) => Promise<void>
  /** Say something on the radio. */
  readonly radio: (words: string) => Promise<void>
  readonly walkTo: (spot: string) => Promise<void>
  /** Turn to the people outside, if one does not already. */
  readonly faceOut: () => Promise<void>
  readonly shutDoor: () => Promise<void>
  /** Answer the open question with the answer that has these words. */
  readonly answer: (words: string) => Promise<void>
}

/** The ways to act that are offered now, wherever they stand. */
export const choice = (page: Page, words: string): Locator =>
  page.getByRole('region', { name: 'What I can do' }).getByRole('button', { name: words })

const isFacingIn = async (page: Page): Promise<boolean> =>
  (await page.getByRole('region', { name: 'Moves' }).getByRole('button', { name: 'Face out' }).count()) > 0

const question = (page: Page): Locator => page.getByRole('dialog', { name: 'Who is waiting' })

const numberOf = async (button: Locator): Promise<string> => {
  const words = (await button.first().textContent()) ?? ''
  const number = /^\d/.exec(words)?.[0]
  if (number === undefined) throw new Error(`No key is printed on “${words}”`)
  return number
}

/** Hands on the keyboard. */
export type Keys = Hands & {
  /** From building calls to typing them; the focus ends on the set. */
  readonly typesOnTheRadio: () => Promise<void>
}

/** Keys alone, as a trainee without a mouse has them. */
export const keys = ({ page, tabsTo, waits }: Trainee): Keys => {
  const press = (key: string): Promise<void> => page.keyboard.press(key)
  // As long as an eye takes from the number on a button to the key.
  const pressNumber = async (button: Locator): Promise<void> => {
    const number = await numberOf(button)
    await waits(0.5)
    await press(`Digit${number}`)
  }
  return {
    typesOnTheRadio: async () => {
      await tabsTo(page.getByRole('form', { name: 'Talk' }).getByRole('radio', { name: 'Build' }))
      await press('ArrowLeft')
      await tabsTo(page.getByRole('textbox', { name: 'Say it in text' }))
      await press('Escape')
    },
    isOffered: async (words) => (await choice(page, words).count()) > 0,
    choose: (words) => pressNumber(choice(page, words)),
    radio: async (words) => {
      await press('Space')
      await page.keyboard.type(words)
      await press('Enter')
      await press('Escape')
    },
    walkTo: async (spot) => {
      await press('w')
      await tabsTo(page.getByRole('dialog', { name: 'Walk to' }).getByRole('button', { name: spot }))
      await press('Enter')
    },
    faceOut: async () => {
      if (await isFacingIn(page)) await press('f')
    },
    shutDoor: () => press('o'),
    answer: (words) => pressNumber(question(page).getByRole('button', { name: words })),
  }
}

/** Roles and names alone, as a reader's software finds them: it reads, goes there, and presses. */
export const reader = ({ page }: Trainee): Hands => {
  const press = (button: Locator): Promise<void> => button.press('Enter')
  const moves = page.getByRole('region', { name: 'Moves' })
  const talk = page.getByRole('form', { name: 'Talk' })
  return {
    isOffered: async (words) => (await choice(page, words).count()) > 0,
    choose: (words) => press(choice(page, words)),
    radio: async (words) => {
      await talk.getByRole('radio', { name: 'Type' }).check()
      await talk.getByRole('textbox', { name: 'Say it in text' }).fill(words)
      await press(talk.getByRole('button'))
    },
    walkTo: async (spot) => {
      await press(moves.getByRole('button', { name: 'Walk to' }))
      await press(page.getByRole('dialog', { name: 'Walk to' }).getByRole('button', { name: spot }))
    },
    faceOut: async () => {
      if (await isFacingIn(page)) await press(moves.getByRole('button', { name: 'Face out' }))
    },
    shutDoor: () => press(moves.getByRole('button', { name: 'Shut door' })),
    answer: (words) => press(question(page).getByRole('button', { name: words })),
  }
}

/** Taps alone, on a phone: what has no room in the row stands in the sheet behind “More”. */
export const thumbs = ({ page }: Trainee): Hands => {
  const row = page.getByRole('region', { name: 'What I can do' })
  const sheet = page.getByRole('dialog', { name: 'Orders and actions' })
  const talk = page.getByRole('form', { name: 'Talk' })
  const inSheet = async (name: string | RegExp): Promise<void> => {
    await row.getByRole('button', { name: 'More' }).tap()
    await sheet.getByRole('button', { name }).tap()
  }
  const close = async (): Promise<void> => {
    if (await sheet.isVisible()) await sheet.getByRole('button', { name: 'Close' }).tap()
  }
  return {
    isOffered: async (words) => {
      if ((await row.getByRole('button', { name: words }).count()) > 0) return true
      await row.getByRole('button', { name: 'More' }).tap()
      const isInSheet = (await sheet.getByRole('button', { name: words }).count()) > 0
      await close()
      return isInSheet
    },
    choose: async (words) => {
      const near = row.getByRole('button', { name: words })
      if ((await near.count()) > 0) await near.first().tap()
      else await inSheet(words)
      await close()
    },
    radio: async (words) => {
      await talk.getByRole('button', { name: /Make a call|Rolling means silent/ }).tap()
      await talk.getByRole('radio', { name: 'Type' }).tap()
      await talk.getByRole('textbox', { name: 'Say it in text' }).fill(words)
      await talk.getByRole('button', { name: /Key and send|Held for cut/ }).tap()
    },
    walkTo: async (spot) => {
      await inSheet(/Walk to$/)
      await page.getByRole('dialog', { name: 'Walk to' }).getByRole('button', { name: spot }).tap()
    },
    faceOut: async () => {
      await row.getByRole('button', { name: 'More' }).tap()
      if (await isFacingIn(page)) await sheet.getByRole('button', { name: 'Face out' }).tap()
      await close()
    },
    shutDoor: async () => {
      await inSheet('Shut door')
      await close()
    },
    answer: (words) => question(page).getByRole('button', { name: words }).tap(),
  }
}
