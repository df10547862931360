import type { LexiconRow } from './row.ts'

/** What a post says and is told. */
export const LOCK_UPS = [
  [
    'locked',
    'report',
    'locked|locked up|locked off|locked down|logged off|lock off confirmed|lock up confirmed|lockup confirmed|confirmed locked|all locked|is locked|solid|is solid|secure|secured|is secure|locked in|holding solid|lock is solid|lock up holding|is shut|shut and locked|all good|good to go|ready|is ready|closed|is closed|lockd|loked|lcoked|nobody/no 1/nothing moving|no movement|all stopped|everyone stopped|all held|is good|ends good|sealed|all sealed|buttoned up|is sweet|is sorted|is quiet|all quiet|shut and quiet|shut tight|all shut|is tight|on lock|all set here|set here|is set|were set|im set',
  ],
  [
    'hold-the-roll',
    'request',
    'hold the roll/role/rolls/turnover|hold the turn over|dont roll/turn/go/call (it) (over) (yet)|do not roll/turn/go/call (it) (over) (yet)|holding the roll|hold roll|hold please|please hold|hold for a second/sec/moment|wait dont roll|hold for me|hold for 1|hold up|hold off|hold it|hold there|hold fire|wait for me|wait wait',
  ],
  [
    'bogey',
    'report',
    'bogey|bogie|bogy|boogie|bogus|bogeys|bogies|buggy|intruder|intruders|walked/ran/went/came/drove/rode/slipped/wandered/strolled/cycled/blew/burst/barged/zoomed/tore/shot/sailed/cut through|ran/walked/came/cut/wandered across|coming/running/riding/wandering/driving/walking through|got/get/gets through|got/slipped/snuck/walked/ran/went/came/rode/blew/zoomed/shot/sailed/barged/wandered/strolled/jogged/cycled/biked/squeezed/ducked/nipped/drifted (right/just/straight) past/by (me)|got/snuck/slid/drifted/floated/paddled/biked in at/by/from|slid/drifted/floated/paddled/jogged/biked through|crossed (in) my/the end/frame/shot/mark/lens/lane/corridor/hallway|walked/ran/wandered/stepped/drove/nosed/strayed/rolled in/into|walking/running/coming/wandering/stepping/driving/backing/nosing/rolling into|person in|people in the|pedestrian|pedestrians|in the shot|into (the) shot/frame|in (the) frame',
  ],
  [
    'lockup-broken',
    'report',
    'lock up is broken|lockup is broken|lost the lock up|lost the lockup|lock broken|they got through',
  ],
  [
    'not-ready',
    'report',
    'not (quite/all) (yet) locked/clear/ready/shut/set/secure/closed/solid (yet)|isnt locked/clear/ready/shut/set/secure (yet)|arent locked/clear/ready/set (yet)|cant lock (up/it)|wont shut/lock/close',
  ],
  ['holding', 'report', 'holding|still holding|keep holding|still locked|staying put|staying'],
  ['clear', 'report', 'is clear|clear|all clear|we are clear|were clear|clear now|gone now'],
  [
    'traffic',
    'report',
    'traffic is held|traffic held|holding traffic|were holding traffic|cars stopped|traffic stopped|traffic is stopped|traffic released|traffic is released',
  ],
  ['hold-traffic', 'order', 'hold traffic|stop the cars|hold the road|stop traffic|hold the cars'],
  [
    'hold-the-lockup',
    'order',
    'hold the/your lock up/off|hold the lockup|hold your lock ups|hold lock up|keep it locked|stay locked|do not release|dont release',
  ],
  [
    'release',
    'order',
    'release|releasing|released|release the lock up|you can release|youre released|stand down|opening up|opening the door|im opening|letting them through|letting people through|come on through|let them through|opened up|open up|unlocked|unlocking|opening now|door is open|were open|im open',
  ],
  [
    'covered',
    'report',
    'covered|is covered|got your post|have your post|ive got it|relieving you|youre relieved|youre clear to go|ive got the door|taking over your post',
  ],
] as const satisfies readonly LexiconRow[]
