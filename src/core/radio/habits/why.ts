/** The sentences of the habits: what was not done, and words or a deed that would have worked. One place. */
export const WHY = {
  openSpeaker:
    'Your radio spoke aloud within earshot of the set. Turn it to zero at once, step away, push the plug home.',
  deaf: 'Your volume stood at zero beside the set, so you missed every call. Keep it low in your ear, never off.',
  checkIn: 'No radio check after the change of kit. Say “Walkie check.” and wait for “Good check.”',
  goodCheck: 'Somebody asked for a radio check and nobody answered. After three seconds it is yours: “Good check.”',
  died: 'Your brick died. Swap it at the first chirp, or ask: “Hot brick to my post, please.”',
  noSpare: 'Asked for a brick you had none to give. A PA carries spares for seniors.',
  wentOff: (code: string) =>
    `You were off the air and nobody knew. Before you go: “Going off walkie for a battery.” or “${code}.”`,
  cameBack: (me: string) => `You were back and nobody knew. Say so: “${me}’s back on.”`,
  signOut: 'You used the radio before it was signed out. Whoever is written down owns it.',
  handOver: 'The radio changed hands and the sheet does not say so. The new holder signs.',
  giveUp: 'A senior asked for your radio and did not get it. “Take mine, I’ll get another.”',
  lost: 'A radio is missing. Whoever is written down owns it.',
  notReturned: 'You left with the radio. It goes back at wrap, signed in.',
  cast: (number: string, leg: string) =>
    `Nobody called that Number ${number} was ${leg}. Every leg, within five seconds: “Number ${number} traveling.” “Number ${number} landed.”`,
  stillKeyed: 'Somebody called “keying” and the mic was yours. Look at your own button first, free it, say nothing.',
  notBack: (home: number) =>
    `The talk was over and you stayed on the other channel. Say “Back to one.” and turn back to ${home} within five seconds.`,
  wrongChannel: (channel: number, home: number) =>
    `You stood on ${channel} for a minute and the set was on ${home}. Glance at the knob after every sit-down.`,
  noSwitching: (channel: number, use: string) =>
    `You turned to ${channel} (${use}) without a word. First: “Copy, switching to ${channel}.”`,
  slowSwitch: 'You said that you were switching and were not there within five seconds.',
  standBy: 'You said “Stand by” and never came back. Within a minute: “Go ahead now.”',
  notBegun: (words: string) => `You said “${words}” before it had begun. First begin, then say so; until then “Copy.”`,
  notReported: 'It was done and nobody was told. Within half a minute, say that it landed.',
} as const
