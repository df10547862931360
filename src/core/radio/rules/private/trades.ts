import { isKnownWord } from '../../words/known-words.ts'
import { keyOf } from './words.ts'

/**
 * What the trades of a set use, wear, drive and make, and where: set and crew, sections on the departments. Each word stands once, in one of its
 * forms, with the trade that says it most. None of them tells by itself of somebody's own affairs.
 */
export const THINGS_OF_TRADES = {
  costume: `costume wardrobe dresser garment robe suit tux tuxedo overcoat raincoat parka cape cloak shawl scarf
    hood hoodie bonnet tiara crown veil helmet visor glove cuff cufflink tie bowtie lace corset bodice blouse shirt
    vest waistcoat apron kilt petticoat stocking tights sock heel slipper sneaker trainer wellies spur uniform
    overall pyjama wetsuit drysuit swimsuit hem fringe button zip unzip zipper velcro buckle unbuckle holster purse
    cane parasol umbrella rucksack backpack glasses goggles sunglasses earring necklace bracelet brooch sew stitch
    steam iron tailor padding chainmail armour armor kimono turban jumper sweater cardigan tracksuit fleece anorak
    lanyard insole cravat tabard sporran thermals garter brace wings mask unmask`,
  hairAndMakeUp: `wig dewig hairline moustache mustache sideburns stubble braid plait bun ponytail curl curler
    roller comb hairpin hairspray latex lather shave detangle powder concealer foundation mascara eyeliner eyebrow
    lipstick lash brow blusher tattoo bandage prosthetic reglue silicone dab blot pat wipe retouch touchup contacts
    beard mirror sponge tweezers trim bald nails`,
  props: `prop trophy needle pen map coffin pew knife sword dagger scabbard shield cup saucer goblet vase urn candle
    candlestick lantern parcel envelope newspaper typewriter accordion fiddle banjo trumpet bagpipes ashtray blank
    musket cannon spatula teapot kettle wicket ball racket basket suitcase clipboard breadbasket tinsel payphone
    beacon`,
  setDressing: `chandelier wallpaper lampshade curtain drape pillow bunting banner turf gravel hedge ivy greens
    tabletop bookcase sofa rug easel stencil poster plaque signage varnish polish primer paint spray undercoat`,
  construction: `ply plywood timber plank hinge bolt screw drill hammer spanner wrench saw staple clamp scaffold
    joist rafter hacksaw sander sandpaper crowbar wedge scrape glue solder weld turpentine grease lubricate inflate
    pump tarp toolbox rag bucket mop`,
  camera: `monitor steadicam gimbal slider filter mag magazine focus zoom pan tilt playback viewfinder eyepiece
    follow clapper slate drone jib technocrane crane teleprompter autocue prompter eyeline matte rangefinder video`,
  grip: `grip gaff dolly dollies loader rigger rig derig rehang pulley winch hoist haul wheelbarrow trolley applebox
    pancake track rails sandbag ratchet boom scissor lift truss carriage stanchion shackle belay tether`,
  electric: `gaffer spark generator gel scrim silk distro bulb practical fuse plug unplug socket adapter cable
    dimmer dim flicker ballast charger terminal battery hydraulics voltage breaker hmi led tungsten blackout`,
  sound: `mic mic'd micd miked lav lavalier earwig earpiece rustle wireless transmitter receiver pack recorder
    wildtrack adr loop voiceover jingle squeak creak buzz jackhammer muffle mute headphones radio`,
  stunts: `stunt pushup stunty stunties harness airborne abseil rappel dangle suspend squib crashpad airbag
    choreography choreographer fight rope descender wirework trampoline double cockpit`,
  effects: `hazer fogger fog mist blood bloodied bloody pyro explosive rainbar sprinkler icicle ember fireball
    detonator gunpowder`,
  animals: `wrangler wrangle groom saddle unsaddle bridle girth reins stirrup horse horseback trot gallop canter
    stable trough paddock leash muzzle kennel hawk falcon parrot pigeon alpaca llama lamb goat sheep donkey pony
    herd vet farrier hoof mane`,
  transport: `transpo shuttle ute pickup minibus stakebed honeywagon liftgate tailgate tractor digger forklift gator
    motorbike motorcycle scooter bicycle unicycle hearse limo chauffeur convoy cube tow fuel refuel petrol diesel
    oil gearbox engine wheel clutch tank puncture flat windscreen windshield bumper brake wiper motorway freeway
    highway traffic roadworks carpark parkade overheat exhaust railway railroad weighbridge jackknife unhitch hitch
    sidecar pedal pallet`,
  marine: `barge raft canoe kayak paddle paddleboard dinghy jetski hovercraft pontoon mooring harbour harbor oar
    diver dive snorkel buoy lifejacket anchor rudder surf wade jetty lighthouse quay`,
  places: `lobby library chapel veranda stairwell staircase driveway laneway rooftop bay courthouse pantry cellar
    attic foyer reception supermarket station depot warehouse storage saloon bakery awning alley footbridge
    underpass barbershop workshop escalator turnstile balcony terrace gutter drain fountain barrier courtyard gazebo
    pavilion crossroads roundabout crosswalk intersection upstairs downstairs hill ramp basement circus greenroom`,
  catering: `catering caterer egg soup oatmeal porridge toast sandwich fruit pastry cookie voucher buffet`,
  office: `callsheet oneliner memo paperwork photocopy laminate email type print pdf sides draft redraft headcount
    clearance permit release deliver delivery courier label laminator`,
  cast: `pose memorise memorize rehearse recite monologue dialogue dialect script page line cue mark junket
    autograph photo photoshoot selfie epk press interview sign dance blocking improvise`,
  weather: `snow sleet hail drizzle puddle mud muddy muddied dust dusty sandy soak drench drip shade sunscreen
    sunblock`,
}

/** Who is on a set, what anybody does there all day, and how it is told: no more than nothing odd. */
export const EVERYDAY_AT_WORK = {
  people: `supervisor coordinator coach tutor teacher chaperone guardian engineer mechanic electrician plumber
    florist supplier porter nun monk vicar farmer landlord punter public guest visitor hiker pedestrian neighbour
    neighbor bowler zombie standin dp guard security officer writer publicist photographer interpreter assistant
    actor dancer dad lad`,
  handling: `mount strap hang hung hook choose order borrow share serve badge measure rinse fit fix wash dry film
    record lit torch hose patch short tighten steady untie tying chase shoo shift rake sweep scrub fill refill drag
    dig pour spread stack weigh peel tangle untangle balance weight unload handle swap trap snag stain rip spill
    retrieve relay search hunt peek test prep download sync tweak chalk scout rescue`,
  moving: `travel arrive queue enter exit cross climb crawl descend ascend jog sprint stroll hike skate ski row
    hover return stood drive flew snap trip reverse guide steer escort halfway somewhere anywhere beside toward
    above below approach`,
  doing: `do go get put set cut eat pop pin run sit wire tape try use lie boot add end pull`,
  talking: `ask answer spoke rang text book brief warn explain quote approve review suggest offer prefer agree
    update announce acknowledge introduce remind invite literally probably basically charge act know knew point word`,
  keeping: `appear collect fetch forget forgot begin began begun stretch practise practice wear wore shake shook
    smile sip ate drink met bought babysit hide wrestle belong fancy visit swallow squint clap bow whistle hum
    juggle stall style stroke toss blow puff`,
  being: `available due required visible hidden expected thirsty hungry parched peckish chilly freezing wet barefoot
    shoeless aged dangerous proper extra further ready`,
  things: `sleeve crutch shoulder wrist mouth feet pressure kit gear stuff joint dustpan extinguisher memory tally
    holder boxes job music radiator signal plate level class size pair metre meter dirt white blue yellow brass
    silver vis tops gas juice smoke breakfast clog haircut weekend second o'clock oclock wedding situation matter
    scene number`,
  small: `plus unless ago taken whole normally lately ever himself herself themselves em ours haven't havent`,
}

const keysOf = (lists: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(
    Object.values(lists)
      .flatMap((words) => words.split(/\s+/))
      .flatMap((word) => [word, keyOf(word)]),
  )
const THINGS = keysOf(THINGS_OF_TRADES)
const EVERYDAY = keysOf(EVERYDAY_AT_WORK)

/** Whether a word is one of what trades use, make, drive or wear: where it stands, work is spoken of. */
export const isOfTrade = (word: string): boolean => THINGS.has(word) || THINGS.has(keyOf(word))

/** Whether a word, in this form, is one for what people do and use on a set all day. */
export const isWordAtWork = (word: string): boolean => THINGS.has(word) || EVERYDAY.has(word) || isKnownWord(word)

const LEAST_STEM = 4

/** Whether a word is one of those in any form. */
export const isAtWork = (word: string): boolean => {
  if (isWordAtWork(word)) return true
  const key = keyOf(word)
  return THINGS.has(key) || EVERYDAY.has(key) || isKnownWord(key.length < LEAST_STEM ? `${key}e` : key)
}
