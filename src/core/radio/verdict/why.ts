/**
 * The sentence for each way of breaking a rule: `{said}` quotes the words at fault, `{better}` gives words that would
 * have worked, `{what}` names a place, a person, a number or a slot. One table, so that translations can stand beside it.
 */
export const WHY = {
  'listen.over':
    'You pressed while {what} had the channel, so both were lost: wait for half a second of quiet, then “{better}”',
  'listen.close': 'You pressed less than half a second after {what} finished: let the channel settle, then “{better}”',
  'listen.pair': '{what} still had the channel: let them finish, then “{better}”',
  'lead.clipped': 'You spoke before the radio opened and “{said}” was lost: press, take a breath, then “{better}”',
  'lead.dead':
    'You held the button for {what} seconds before “{said}”: know your words first, then press, breathe and say “{better}”',
  'tail.clipped': 'You let go on “{said}”, so the end was cut off: hold the button a beat after “{better}”',
  'mic.open':
    'You held the channel without a word for {what} seconds: check your button, and say nothing more than “{better}” when you do speak',
  'brief.long': '“{said}” took {what}: one thought in two sentences at most, such as “{better}”',
  'brief.fillers': '“{said}” is thinking aloud: find your words before you press, then “{better}”',
  'brief.sentences': '“{said}” is more than one thought: say “{better}” and leave the rest for the answer',
  'brief.place': '“{said}” does not say where: “{better}” does',
  'hail.nobody': 'Nobody could know that “{said}” was for them: first “{better}”',
  'hail.unnamed': '“{said}” names nobody: start with “{better}”',
  'hail.stranger': 'There is no “{what}” on this channel, so nobody answers “{said}”: “{better}”',
  'hail.self': '“{said}” only says who you are: say who you want as well, “{better}”',
  'hail.shared': 'More than one person answers to “{what}”: add the role, as in “{better}”',
  'wait.message':
    '“{said}” went out before {what} had answered: say “{better}”, wait for “Go for {what}”, then give it',
  'answer.late': '“{said}” came {what} seconds after you were called: say “{better}” within five',
  'answer.second': 'You let the first call pass before “{said}”: answer the first one with “{better}”',
  'answer.copy': '“{said}” does not answer a call: “{better}” tells {what} that you are listening',
  'answer.topic': '“{said}” does not answer {what}: say “{better}” first',
  'answer.question': '“{said}” leaves the question open: “{better}”',
  'answer.silent': 'You were called (“{said}”) and said nothing: “{better}”, or “Stand by” if you cannot talk',
  'answer.standby': 'You said “{said}” and did not come back within a minute: “{better}”',
  'retry.soon': 'You called {what} again after less than five seconds with “{said}”: give it ten, then “{better}”',
  'retry.many': '“{said}” was your call number {what}: after three, try another way, “{better}”',
  'yours.other': '“{said}” answers a call to {what}: leave it to {what}, or wait and say “{better}”',
  'yours.second':
    '{what} had already acknowledged, so “{said}” was one too many: say nothing, or only what is new, as in “{better}”',
  'ack.late': '“{said}” came {what} seconds after the order: “{better}” is due within four',
  'ack.silent': 'You were told “{said}” and said nothing: “{better}”',
  'ack.other': '“{said}” does not tell {what} that you have the order: “{better}”',
  'readback.missing': '“{said}” leaves out {what}: “{better}”',
  'readback.wrong': 'You said “{said}” where the order was “{what}”: “{better}”',
  'copy.false': '“{said}” confirms an order that you could not make out: ask, “{better}”',
  'status.false': '“{said}” reports a post that you do not hold: report only what is so, as in “{better}”',
  'status.early': '“{said}” says that it is on its way before it is: “{better}”',
  'status.place': '“{said}” is not your post: “{better}”',
  'channel.wrong': 'You said “{said}” on channel {what}: turn the knob to your own channel and say “{better}”',
  'clear.topic': '“{said}” is no traffic for channel 1: “{better}”',
  'clear.length': 'With “{said}” this talk has gone on too long for channel 1: “{better}”',
  'switch.silent':
    'You turned up on channel {what} with “{said}” and nobody heard you leave: say “{better}” before you turn the knob',
  'return.late': 'The talk on {what} was over before “{said}”: say “{better}” and turn the knob',
  'stay.channel': 'You said “{said}” on channel {what} while holding a post: stay on your channel and say “{better}”',
  'stay.leave': '“{said}” leaves a post without relief: ask and wait, “{better}”',
  'tone.word': '“{said}” is heard by everybody on the channel: say “{better}”',
  'tone.person': '“{said}” tells somebody off in front of the whole crew: say “{better}” and talk in person',
  'person.private': '“{said}” tells everybody something private about a person: “{better}”',
  'person.named': '“{said}” names somebody who must not be named on air: “{better}”',
  'person.casualty': '“{said}” names the person who is hurt: no names, only “{better}”',
  'show.secret': '“{said}” gives away something about the show, and strangers listen: “{better}”',
  'code.plain': '“{said}” is more than the crew needs: “{better}”',
  'filming.word': '“{said}” frightens people who can hear you: “{better}”',
  'rolling.talk': 'You said “{said}” while the camera was rolling: stay silent until “cut”, then “{better}”',
  'rolling.press': 'You pressed the button while the camera was rolling: stay off the air until “cut”, then “{better}”',
  'echo.air': 'You repeated “{said}” on the radio: call “{better}” with your voice, and leave the channel free',
  'echo.wrong': 'You passed on “{said}” where the call was “{what}”: “{better}”',
  'echo.late': 'You passed on “{said}” {what} seconds after the call: “{better}” is due within two',
  'hold.open': '“{said}” opens a post before the 1st AD has called “cut”: keep it shut and say “{better}”',
  'lock.late': '“{said}” came {what} seconds after the call: “{better}” is due within five',
  'lock.place': '“{said}” does not say which post: “{better}”',
  'lock.name': '“{said}” gives your name and not your post: “{better}”',
  'lock.state': '“{said}” does not say whether the post is locked: “{better}”',
  'lock.silent': 'The posts were called (“{said}”) and yours said nothing: “{better}”',
  'bogey.place': '“{said}” does not say where: “{better}”',
  'bogey.late': '“{said}” came {what} seconds after the cut: own it within five, “{better}”',
  'bogey.take': '“{said}” was called during the take, and this show wants it after: wait for “cut”, then “{better}”',
  'adcall.first': '“{said}” is a call for the ADs alone: wait for it, and say no more than “{better}”',
  'check.repeat': '“{said}” so soon after your last check: wait ten seconds, look at knob and plug, then “{better}”',
  'safety.silent': 'There was danger in sight ({what}) and you said nothing: “{better}”',
  'safety.other': 'There was danger in sight ({what}) and you said “{said}”: “{better}” comes first',
  'emergency.place': '“{said}” does not say where help is needed: “{better}”',
  'emergency.need': '“{said}” does not say what is needed: “{better}”',
  'emergency.guess': '“{said}” is a diagnosis: say only what you see, “{better}”',
  'emergency.name': '“{said}” names the person who is hurt: leave the name out, “{better}”',
  'emergency.traffic':
    'You said “{said}” on a channel that was carrying an emergency: stay silent until it is released, unless you can add “{better}”',
  'rf.press': 'You pressed with “{said}” where radios are off: use your voice or a runner, “{better}”',
} as const

export type WhyId = keyof typeof WHY

/** Coaching that is no fault. */
export const NOTES = {
  'note.over-and-out': '“{said}” asks for a reply and forbids it: film sets simply stop talking',
  'note.over': '“{said}” is not needed on a film set: the acknowledgement is the close',
  'note.order': 'On most sets the first name is the caller: “{better}”',
  'note.orderHere': 'This show names the person called first: “{better}”',
  'note.plain': '“{said}” is understood; “{better}” is what the crew listens for',
  'note.local': '“{said}” is understood; this crew says “{better}”',
} as const

type NoteId = keyof typeof NOTES

const LONGEST_QUOTE = 90

/** A quotation short enough for one sentence, without its closing stop. */
const quotable = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim()
  const short = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/, '')}…` : line
  return short.replace(/[.,;:\s]+$/, '')
}

const closed = (sentence: string): string =>
  /[.?!…]”?$/.test(sentence) ? sentence : `${sentence.replace(/”$/, '')}${sentence.endsWith('”') ? '.”' : '.'}`

type Words = {
  readonly said?: string | undefined
  readonly better?: string | undefined
  readonly what?: string | undefined
}

type Part = keyof Words | null

/** A template taken apart once: its plain pieces, and between them the slots. */
type Template = { readonly plain: readonly string[]; readonly slots: readonly Part[] }

const SLOT = /\{(said|better|what)\}/
const templates = new Map<string, Template>()

const templateOf = (sentence: string): Template => {
  const known = templates.get(sentence)
  if (known !== undefined) return known
  const pieces = sentence.split(SLOT)
  const made: Template = {
    plain: pieces.filter((_, at) => at % 2 === 0),
    slots: pieces.flatMap((piece, at) => (at % 2 === 0 ? [] : [slotNamed(piece)])),
  }
  templates.set(sentence, made)
  return made
}

const slotNamed = (name: string): Part => (name === 'said' || name === 'better' || name === 'what' ? name : null)

/** Better words that end the sentence end it with their own stop; in the midst of one they have none. */
const wordsFor = (slot: Part, words: Words, after: string): string => {
  if (slot === null) return ''
  const text = words[slot] ?? ''
  if (slot !== 'better') return quotable(text)
  return after === '”' ? text.trim() : text.trim().replace(/\.$/, '')
}

const fill = (sentence: string, words: Words): string => {
  const { plain, slots } = templateOf(sentence)
  let filled = plain[0] ?? ''
  for (const [at, slot] of slots.entries()) {
    const after = plain[at + 1] ?? ''
    filled += wordsFor(slot, words, after) + after
  }
  return closed(filled)
}

/** The sentence for a breach, with its words filled in. */
export const formatWhy = (id: WhyId, words: Words): string => fill(WHY[id], words)

/** The sentence of a note, with its words filled in. */
export const formatNote = (id: NoteId, words: Words): string => fill(NOTES[id], words)
