import { clauseFinderOf } from '../../words/phrase-finder.ts'

/** What a body says in more words than one. */
export const findAilment = clauseFinderOf(
  `morning sickness|(a) little 1 on the way|baby on the way|bun in the oven|in the family way|test/tests results|results of his/her/the test/tests|
  seen by a specialist|is/was/still/bit/badly/so hung over|throwing/threw/thrown up|chucking/chucked/bringing up (all/his/her/since/this)|
  the runs/trots/shits/squits|panic/anxiety attack/attacks|the er|a and e|emergency room|blood pressure/sugar|heart attack/condition/trouble/problem|
  food poisoning|
  her period|time of the/her month|monthly 1|cold sore|pink eye|slipped disc|broken wrist/arm/leg/ankle/foot/rib/finger|flared/flare up|acting up|passed/blacked out|self harm|glue reaction|under the weather|come/coming down with|
  the shakes|popped/slipped/bulging/herniated a/his/her disc|(blood) sugar is/has/gone low|sugars gone/low|failed his/her medical/drug/physical (test)|drug test|
  not feeling (too/so/very) great/well/good|not (quite/really/feeling) himself/herself/themselves|not (very/so/too) well|isnt (very/so/too) well|not 100/hundred percent|off colour/color|run down|intensive care|sugar is low|lost his/her voice|voice is/has gone/shot|
  a lot of blood|up the duff|knocked up|due in march/april/may/june/july/august|months/weeks along/gone|eating for 2|worse for wear|the sauce|the lash|off/on the bottle/booze/beers|is/was/hes/shes/back/fell/fallen/fall/falling/came/been off/on the wagon|hair of the dog|big/heavy night|1/few too many|
  enjoyed himself/herself too/much|enjoyed the (wrap) party|three sheets|coming down from|off his/her face/head/nut/trolley|as a kite|hearing aid|eating disorder|
  nervous breakdown|burned/burnt out|plaster cast|needs/taking/taken an/his/her injection/meds/pills|come/comes/came/coming out in (a) spots/rash/hives|broke/broken/breaking out|black eye|keep anything/food/water down|keep his/her food/breakfast/lunch/dinner/water down|
  green around/about/round the gills|the chemist|the pharmacy|morning after pill|wet/wetting/soiled/shat himself/herself/themselves|
  wet/wetting/soiled/shat his/her/their pants/trousers/knickers/bed/trunks|feels/feeling/felt sick|the sweats|off his/her food/meds|on his/her period|
  waters broke|his/her/the waters have broken|hurt/hurting/cut/burnt/burned himself/herself`,
)

/** Mood, conduct, privacy, looks, money and work in more words than one. */
export const findAffair = clauseFinderOf(
  `packing/packed it on since|curtains drawn|hour/hours of school|lost/losing/loses his/her breakfast/lunch/dinner|smell it/booze/drink/alcohol on him/her/them|
  smells/smelled/smelt/stinks/stinking/stank/reeks/reeking of booze/drink/gin/beer/vodka/weed|
  squeeze/fit/get into the/his/her corset/dress/trousers/jeans/suit/gown|to get stuffed/knotted/bent|nod/nods/nodded/nodding off|skimming the/off|
  fiddling his/her/the|on the fiddle/take|helping himself/herself|hasnt/havent washed/showered/shaved in/for/since|
  hand/handing/give/giving in his/her/their notice|wits end|lost his/her marbles|off his/her rocker|round the twist/bend|a screw loose|
  under the collar|bent out of shape|in the doghouse|at loggerheads|on bad terms|silent treatment|cold shoulder|behind his/her back|
  sleeping in his/her car/van|living out of|sofa/couch surfing|in the closet|on the pill|for a baby|custody battle|child support|card declined|
  loan shark|in the red|up to his/her neck|out of his/her depth|cant act/sing/dance|past it|over the hill|washed up|let himself/herself go|muffin top|
  beer belly/gut|double chin|comb over|sweat patches/stains|on the rocks|by a thread|borrowed time|days are numbered|to hr|still asleep|
  missed his/her alarm|turned up late/drunk/high|marriage is over|at home|walked in on|asked to leave|
  caught stealing/nicking/pinching/sleeping/drinking|told/tell/telling/tells him/her/them/me/us/you where to stick/shove/go|fallen/fell/falling/falls for|
  vanished/disappeared/snuck/sneaked (off) together|up to here|it out on|pack/packing/packed his/her/their bags|danger/hazard/holiday/sick money/pay|
  out of his/her/their pyjamas/pajamas/pjs|in his/her/their pyjamas/pajamas/pjs still|still in his/her/their pyjamas/pajamas/pjs|
  isnt/not wearing anything/much/knickers|wearing nothing|nothing on under/underneath|on his/her/their last chance/legs/warning|
  1 more and hes/shes out|getting/gets/paid/earning/on less/more than|cant/couldnt/cannot pay/afford|nobody can/will/wants stand/to/work|
  no 1 can/will/wants stand/to/work|nobody likes/trusts|shaking like a|took/taken/taking/lose/loses his/her/their licence/license|second thoughts|
  earn/earns/earning|lost it with/at/on/completely|marching orders|shown/showed (him/her/them) the door|pink slip|his/her p45|walking papers|
  on thin ice|for the chop|know how/what he/she/they/hes/shes gets/is/like/are|to be left alone|says sorry|an apology|apologises/apologizes|
  he/she/they owes/owe|at the bottle/flask/drink/booze/sherry|dad/mum/mom/father/mother/nan/gran/brother/sister/husband/wife passed/died (away)|
  dont tell anyone/anybody|between us/ourselves|you didnt hear (it/this) from me|keep it/that/this to yourself/quiet|hush hush|off the record|
  lets just say|put it this way|the bank about/manager|let/letting the/his/her seams/waist/dress/trousers/jacket/suit/skirt out|
  been at the biscuits/cakes/chocolates/buns/donuts/doughnuts/pastries/pies/cheese/sweets|a sore head|only/just woken/awake/waking/surfaced|
  only/just got/getting up|seams out|wont do up/meet/fasten|screaming/yelling/shouting/swearing/snapping/mad/pissed/sniping at|melt down|
  losing/lost his/her/the rag/temper/cool/nerve/plot|freaking out|will not come/leave/get/budge|storming/stormed/stomped off/out|walked off|
  walked out on/again|has/hes/shes/just walked out|
  locked himself/herself/themselves|prima donna|bad day|rough night/morning|had/having words|at each other/others|broke/split/splitting up|slept in|slept through|out of bed|still in bed|passed out|never showed|no show|hasnt/havent/didnt/never slept/sleep|
  failing math/maths/school/class/english|suspended from|up a size|up two/three/four sizes|two/three/four sizes up/bigger/smaller|cant stand|spot on his/her|body odor/odour|bad breath|half dressed|in his/her underwear|split/ripped/tore/torn his/her|zip is down|fly is down|
  wardrobe malfunction|in the bathroom/toilet/shower/loo/washroom/restroom/ladies/gents/dunny/bog|on the toilet/loo/throne|taking a shower|the phone to|an agent|gets/getting/got/been paid|hasnt/not been paid|paid more|more than|owes/owed money/me/him/her/us|has/have/just quit|let go|the sack|
  not happy|not a happy|had a few|smoking weed|on drugs|doing lines|sleeping with|hooking/hooked up|making out|hiding from|court date|visa trouble|a blue|falling/fell/fallen out with/over|arent/isnt/not/wont speak/speaking/talk/talking|stopped speaking|punch up|came to blows|
  put on (a) (few/some/lot/bit) (of) kilos/pounds/weight/stone|put on a few|do/doing/zip up|got/been canned|laid off|dropped from|given/handed in his/her notice|last/final warning|written up|sleeping it off|wearing a wig|hair plugs|school run|face like|a face on|welling up|throwing things|
  threw a wobbly/fit/tantrum/strop/paddy/hissy/moody/sickie/bottle/phone/chair/punch|threw his/her|off crook|crook again|gone/went/feeling crook|
  kicked/kicking off|spat/spit/spits/spitting/threw the dummy|dummy spit|a wobbly|falling apart|cant cope|a bundle of nerves|drama queen|playing up|
  high maintenance|out of the pram|digging his/her heels|wont budge|playing ball|going at it|hammer and tongs|screaming/slanging match|beef with|
  bad blood|speaking terms|
  got/given/getting the flick/boot/chop/elbow/axe/push|off the show|not coming back|a thing now|are a thing|an item|seeing each other|
  seeing someone/somebody|slept with|slept together|back pay|nicked last|got/getting nicked|drink driving|banned from driving|
  lost his/her licence/license|years older|older than|
  work done|roots showing|going bald|dark circles|under his/her eyes|needs a shower|passed away|out all night|never went to bed|stage fright|
  wont say the line|her ladyship|his lordship|cold feet|forgot/forgets/forgetting/blanking/fluffing/fluffed (all) his/her/the line/lines|
  forgot/forgets/forgetting/blanking/fluffing/fluffed all/every line/lines|cant remember his/her lines|doesnt know his/her lines|
  having/had it out with|
  has/had it in for|laying/laid/tearing/tore into|chewed/chewing/tore him/her out|a bollocking|bust/dust up|off the job/picture/show|cut from the|
  had enough|not having it/any|not comfortable|not keen|problem with him/her|forty winks|shut eye|on/over/about the fee/money|engaged to|
  going out with|got off with|sleeping 1 off|
  on a call with|had it with|wont wear/eat/listen/rehearse/come/leave/do|not doing (so/too/very) great/good/well|out of it|end of his/her tether/rope|all/so/is/getting worked/wound up|his/her phone/mobile/cell number|throwing/throws/threw/chucked/kicked him/her out|gone/went walkabout|for a raise|
  pay rise|days pay|him/her look|cant hide/cover it|fit him/her|too tight/small for|up to his/her eyeballs|wrong side of 30/40/50/60/70|
  side of the bed|his/her/their per diem|head off|having a go|had a go at|have/has a go at|see eye to eye|get along with|get on with|
  walking on eggshells|tread carefully/softly|hit the roof|blew his/her top|on the warpath|
  pushed over the|moved out|has/have/just left him/her|left him/her for/last/after|chatting up|hitting on him/her|came on to|made a pass|stayed over|
  up his/her own|tied 1 on|the husband/wife/missus/ex|a domestic/row/wreck/mess/kip|a (good/little) cry|twice/half/double/times what|
  pulled his/her licence/license|on more than|called/calling it off|lowballed|all over each other|a cent/penny/dime|underpaid|magistrate|on/out bail|
  found out about|half/double/twice/triple (of) what i/we/he/she/they|day rate|an/1/2/3/4 hour/hours (late) after call|late again|minutes after his/her call|
  boyfriend/girlfriend/marriage/marital/relationship/family/money/love/wife/husband trouble/troubles/problems/issues|no money for|till/until payday|
  too many bevvies/drinks/beers/pints|done a runner|served him/her papers|divorce papers|thinks he/she/hes/shes (is) too good|
  hes/shes/is too good for|name is/smaller on the poster|
  smelling/smells/smelt/reeking/reeks/stinking/stinks of drink/booze/beer/wine/whisky/whiskey/gin/vodka/weed/alcohol|a crush on|shacked up|
  moving/moved in with|back together|on the rebound|sleeping/slept on the couch/sofa|behind on his/her/the rent|maxed out|credit card|a loan|
  sub him/her|short of/on cash|job interview|an interview for|out of a job|on a warning|his/her replacement|ready to snap/quit/explode/blow|
  climbing the walls|spitting feathers|steam coming out|lost the will|not his/her usual self|in 1 of his/her|ex con|criminal record|got/has/have/with a record|did/done/doing time|used to be a|sold his/her|pawned|went bust|gone bust|had to lie down|having a lie down|gone for a lie down|
  his/her insta/instagram/email/snapchat|staying/living/lives/live with his/her|at his/her mums/mothers/dads/girlfriends/boyfriends/exs/sisters/brothers`,
)

/** What only the cast are not to be spoken of for: a driver may well not want to come. */
export const findUnwilling = clauseFinderOf(
  `he’ll/she’ll walk if/unless|threatens to|isnt/not coming out/down|does/did not want to|
  doesnt/didnt/not/dont want to see/meet/speak/talk/know/do/wear/say/go/come/work/rehearse/be/leave/film|says he/she/they cant/wont|
  wont say/do/sign/put/speak/talk/wear/come/leave/eat/listen/rehearse/let/go/get|cant/couldnt face/cope/stomach/handle/bear/remember/stop|not great|
  refusing to|threatening to|
  on the phone|his/her nibs|princess|madam|playing up|being a|not having|not saying/doing/wearing/eating it/that|cant hear/see a thing|cant walk/stand/breathe/sleep/lift/swallow/talk/speak|shes/is showing|been eating|more money|slammed the/his/her`,
)
