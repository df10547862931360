import type { Hands } from './hands.ts'
import { choice } from './hands.ts'
import type { Trainee } from './trainee.ts'

/** Listens until nobody talks, and a beat longer, before talking on the radio. */
export const onQuietAir = async (trainee: Trainee, hands: Hands, words: string): Promise<void> => {
  const talk = trainee.page.getByRole('form', { name: 'Talk' })
  await trainee.waitsFor(talk.getByRole('button', { name: /Key and send|Make a call|Held for cut/ }))
  await trainee.waits(0.8)
  await hands.radio(words)
}

const whenOffered = async (trainee: Trainee, hands: Hands, words: string, seconds = 40): Promise<void> => {
  for (let left = seconds; left > 0 && !(await hands.isOffered(words)); left -= 1) await trainee.waits(1)
  await trainee.waits(0.6)
  await hands.choose(words)
}

/** From the brief to the cut of the rehearsal. */
export const playRehearsal = async (trainee: Trainee, hands: Hands): Promise<void> => {
  await trainee.hears('Questions?')
  await trainee.waits(8)
  await whenOffered(trainee, hands, 'Two, your word, east.')
  await hands.walkTo('Your mark at door two')
  await whenOffered(trainee, hands, 'There’s a case in the fire lane.')
  await trainee.waits(4)
  await hands.faceOut()
  await trainee.hears('Rehearsal’s up')
  await onQuietAir(trainee, hands, 'Door two, locked.')
  await whenOffered(trainee, hands, 'East is open.')
  await whenOffered(trainee, hands, 'Two waiting.')
}

/** Take one, up to the guest at the door. */
export const playTakeOne = async (trainee: Trainee, hands: Hands): Promise<void> => {
  await trainee.hears('Picture’s up')
  await onQuietAir(trainee, hands, 'Door two, locked.')
  await whenOffered(trainee, hands, 'to the people outside')
  await whenOffered(trainee, hands, 'Palm low')
  await whenOffered(trainee, hands, 'Finger to lips')
}

/** From the cut of take one to the report, whichever trouble is drawn. */
export const playTakeTwo = async (trainee: Trainee, hands: Hands): Promise<void> => {
  const { page } = trainee
  await whenOffered(trainee, hands, 'Still locked up!')
  await whenOffered(trainee, hands, 'One more, ninety seconds.')
  await whenOffered(trainee, hands, 'I’ll ask the key PA for you.')
  await trainee.waitsFor(page.getByRole('dialog', { name: 'Who is waiting' }), 40)
  await trainee.waits(1)
  await hands.answer('Waiting: Courier and Guest. Went round: Electrician.')
  await trainee.hears('Lock it up')
  await onQuietAir(trainee, hands, 'Door two, locked.')
  await whenOffered(trainee, hands, 'to the people outside')

  const medic = choice(page, 'Open the door, wave him in')
  await trainee.waitsFor(medic.or(choice(page, 'with a palm to the driver')), 40)
  if ((await medic.count()) > 0) {
    await hands.choose('Open the door, wave him in')
    await hands.radio('Stop, stop, stop. Emergency, medic through door two, one person down by the dimmers.')
    await trainee.waits(3)
    await hands.shutDoor()
  } else {
    await hands.choose('with a palm to the driver')
    await hands.radio('Stop, stop, stop, forklift at door two.')
    await hands.choose('Wave the queue back to the wall')
  }
  await whenOffered(trainee, hands, 'Thank you, all yours.', 90)
  await whenOffered(trainee, hands, 'Nobody got by me, both takes.', 40)
}

/** Plays the stage door well, to its report. */
export const playStageDoor = async (trainee: Trainee, hands: Hands): Promise<void> => {
  await playRehearsal(trainee, hands)
  await playTakeOne(trainee, hands)
  await playTakeTwo(trainee, hands)
}
