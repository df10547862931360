/**
 * What anybody on the net says by rule. Each is a text `reply.KIND`, with `reply.KIND.REGION` where a region has words of
 * its own; the holes are filled for every speaker when a scenario is compiled, `{facts}` alone when it is said.
 */
export const REPLY_KINDS = [
  /** The answer to a hail: "Go for Torres." */
  'go',
  /** Could not be made out at all. */
  'say-again',
  /** The first word was not on the air. */
  'cut-out',
  'broken-up',
  /** Two at once; the trainee is asked again. */
  'stepped-on',
  /** Two at once; the other one, {other}, is asked first. */
  'stepped-on-other',
  /** Now the trainee. */
  'go-ahead',
  'good-check',
  'copy',
  /** The key facts repeated: "Copy, {facts}." */
  'readback',
  /** The answer to "go to two": "Copy, switching to {facts}." */
  'switching',
  'stand-by',
  /** A bare copy where the facts matter: "Read that back for me?" */
  'say-back',
  /** Before the order is said again. */
  'negative',
  /** Words to nobody. */
  'who',
  /** A time, and nothing that says for whom. */
  'on-who',
  /** Where {other} is to be found: "{other} is on {channel}." */
  'elsewhere',
  /** Too long or too private for this channel; never why. */
  'to-two',
  /** Face to face: what must not go on the air at all. */
  'in-person',
  /** The 1st AD's answer to an emergency. */
  'clear-channel',
  /** Somebody's button is stuck. */
  'keying',
  /** When the other channels have been told. */
  'spun',
  /** A greeting. */
  'hello',
  /** "How are you", "need a relief?" */
  'good',
  /** What is no business of the hour: a word explained, small talk. */
  'later',
  /** Which post is the trainee's. */
  'yours',
  /** One of the trainee's orders again. Which one, or which of the next four instead, is asked of the run. */
  'orders',
  /** The roll is held for the trainee. */
  'say-clear',
  /** The lock-up is called, and the post has not answered. */
  'call-in',
  /** Picture's up, and nothing is locked yet. */
  'stand-ready',
  'keep-locked',
  /** Who holds the other posts. */
  'posts',
  /** When, and whether yet: the call says it. */
  'soon',
  /** What stands on the call sheet. */
  'on-sheet',
  /** What the set clock says: {facts}. */
  'clock',
  /** Help on its way is never held. */
  'let-through',
  /** May one hold cars? */
  'no-cars',
  /** May one stop people? */
  'only-ask',
  /** May one touch them? */
  'no-touch',
  /** And if they will not wait? */
  'they-go',
  /** 10-1 on a post waits for relief. */
  'relief',
  /** "Help" alone. */
  'where-what',
  /** Some time after "stand by", so that nobody waits for ever. */
  'nothing-yet',
  /** Face to face: somebody is called. */
  'yes',
  /** Face to face: that was heard. */
  'all-right',
] as const
export type ReplyKind = (typeof REPLY_KINDS)[number]

/** Holes of the texts that are filled when a scenario is compiled. */
export const REPLY_SLOTS = ['name', 'me', 'other', 'channel', 'channels', 'post', 'orders'] as const
/** The hole that is filled when it is said. */
export const FACTS_SLOT = 'facts'
