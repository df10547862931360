import { circle, put, rect, stroke } from '../svg.ts'
import {
  bounceBoard,
  cameraCart,
  cameraCrane,
  cameraOnSticks,
  directorsMonitor,
  ditCart,
  gripCart,
  hazeMachine,
  ledPanel,
  overheadFrame,
  propsCart,
} from './camera-gear.ts'
import { directorsChair, dollyCamera, track, village } from './camera.ts'
import { bell, redLamp } from './doors.ts'
import { flightCase } from './flight-case.ts'
import { forklift } from './forklift.ts'
import { bench, costumeRack, dinerBooth, planter, soundCart, stool, walkieCharger } from './furniture.ts'
import { appleBoxes, cable, cableCoil, cableDrum, flat, ladder, matting, sandbag, storedFlats } from './grip.ts'
import {
  belongings,
  cateringCounter,
  chairRow,
  changingScreen,
  craftyTable,
  foldingChair,
  longTable,
  marqueeRoof,
  roundTable,
  tentPosts,
  tentRoof,
  umbrellaStand,
} from './hospitality.ts'
import { distro, flagStand, fresnel, softBox, streetLamp } from './light.ts'
import {
  cartons,
  crate,
  crowdBarrier,
  fingerPost,
  footBridge,
  fountain,
  gateArm,
  guardHut,
  lawnMower,
  leafBlower,
  picnicSet,
  portableToilets,
  rocks,
} from './location.ts'
import { island, paintedArrow, paintedWalk, parkingBays, towBar, trailerSteps } from './lot.ts'
import * as meadow from './meadow.ts'
import {
  copier,
  extinguisher,
  filingCabinets,
  fridge,
  kitchenette,
  liftDoors,
  meetingTable,
  officeChair,
  officeDesk,
  planningBoard,
  pottedPlant,
  receptionDesk,
  shelves,
  stairs,
  vendingMachine,
  waterCooler,
} from './office.ts'
import { bySeed, type PropArt, type PropOptions, stretched } from './prop.ts'
import * as rooms from './rooms.ts'
import {
  aBoard,
  awning,
  binBags,
  bollard,
  busShelter,
  cafeTable,
  canopy,
  deliveryScooter,
  filmingSign,
  parkedBike,
  patioHeater,
  skipBin,
  stoop,
  trafficLight,
} from './street-furniture.ts'
import { barricade, cone, hydrant, litterBin, manhole, newsBox } from './street.ts'
import { bush, crown, flowerBed, treePit, trunk } from './trees.ts'
import { parkedCar, passengerVan, policeCar, taxi } from './vehicles.ts'
import { brainBar, ledCeiling, serverRacks, shoeCovers, trackingCamera, trackingMarker } from './volume.ts'
import { ambulance, condor, deliveryVan, honeywagon, trailer, workTruck } from './work-vehicles.ts'
import * as yard from './yard.ts'

/** A drawing that is made for the measures of the thing. */
const made = (draw: (options: PropOptions) => string, extras: Omit<PropArt, 'draw'> = {}): PropArt => ({
  draw,
  ...extras,
})
/** A drawing of one size, stretched to the measures. */
const fit = (
  w: number,
  h: number,
  draw: (options: PropOptions) => string,
  extras: Omit<PropArt, 'draw'> = {},
): PropArt => ({ draw: stretched(w, h, draw), ...extras })
/** A drawing of one size, whatever the measures: what one bumps into is less than what one sees. */
const plain = (reach: number, draw: (options: PropOptions) => string, extras: Omit<PropArt, 'draw'> = {}): PropArt => ({
  draw,
  reach,
  ...extras,
})

const CAR_PAINTS = ['#5b7285', '#6d4b4d', '#51697a', '#7a7f78', '#3d4a44', '#8a7a5c', '#444a5a', '#93908a'] as const
const AWNINGS = ['#2f6f73', '#8d3b3a', '#3f5f46', '#4a5a86'] as const
const PARASOLS = ['#c7b08a', '#8d3b3a', '#d9d4c4', '#3f5f6e'] as const
const UPHOLSTERY = ['#8d3b3a', '#5e7387', '#6b7a4a', '#7a5a48'] as const

/** From this length on a tent is carried by more than one pole: it has a ridge. */
const LONG_TENT = 400

/** Radius of a crown: the seed decides between a young tree and an old one. */
export const crownRadius = (seed: number): number => 60 + (seed % 5) * 10

/** How every kind of thing that a place may name is drawn. */
export const PROP_ART = {
  dolly: plain(64, dollyCamera),
  track: made(({ w }) => track(w), { reach: 34 }),
  tripod: plain(48, cameraOnSticks),
  crane: plain(290, () => cameraCrane(300)),
  fresnel: plain(36, fresnel),
  'light-panel': plain(40, ledPanel),
  'soft-box': plain(48, softBox),
  'flag-stand': plain(62, flagStand),
  flat: fit(116, 48, flat),
  'green-screen': made(({ w, h }) => yard.greenScreen(w, h)),
  condor: plain(102, condor),
  ladder: plain(44, () => put(ladder(), 0, 0, 90)),
  'apple-boxes': plain(28, appleBoxes),
  sandbag: plain(18, sandbag),
  distro: plain(24, distro),
  matting: made(({ w }) => matting(w)),
  cable: made(({ w }) => cable(`M${-w / 2},0Q${-w / 4},3 0,0T${w / 2},0`)),
  'cable-coil': plain(26, cableCoil, { round: true }),
  'cable-drum': plain(30, cableDrum, { round: true }),
  'stored-flats': fit(126, 40, storedFlats),
  haze: plain(42, hazeMachine),
  heater: plain(22, patioHeater, { round: true }),
  umbrella: plain(36, () => circle(0, 0, 4, '#3b424c'), {
    over: ({ seed }) => canopy(33, bySeed(PARASOLS, seed)),
    round: true,
  }),
  canopy: made(({ w, h }) => tentPosts(w, h), { over: ({ w, h }) => tentRoof(w, h, '#39424f') }),
  'bounce-frame': plain(46, bounceBoard),
  'overhead-frame': made(() => '', { over: ({ w, h }) => overheadFrame(w, h, '#e9e6dc') }),
  'sound-cart': plain(34, soundCart),
  monitor: plain(30, directorsMonitor),
  'camera-cart': plain(40, cameraCart),
  'dit-cart': plain(38, ditCart),
  'props-cart': plain(42, propsCart),
  'grip-cart': plain(48, gripCart),
  village: fit(144, 104, village),
  'set-chair': plain(24, directorsChair),
  'fold-chair': plain(18, () => put(foldingChair(), 0, 0, 0, 0.86)),
  'brain-bar': made(({ w }) => brainBar(w), { reach: 24 }),
  'led-panel': made(({ w, h }) => ledPanelWall(w, h)),
  'led-ceiling': made(() => '', { over: ({ w, h }) => ledCeiling(w, h) }),
  'tracking-camera': plain(20, trackingCamera),
  'tracking-marker': plain(14, trackingMarker),
  'server-rack': made(({ w }) => serverRacks(w)),
  'red-light': plain(20, () => put(redLamp(false), 0, 0, 180)),
  bell: plain(20, () => put(bell(), 0, 0, 180)),
  'crafty-table': fit(124, 48, craftyTable),
  'catering-truck': fit(316, 118, yard.cateringTruck),
  buffet: made(({ w }) => cateringCounter(w)),
  'dining-table': made(({ w, h, seed }) => longTable(w, h, '#d9d4c4', seed)),
  'trestle-table': made(({ w, h, seed }) => longTable(w, h, '#b79a72', seed)),
  'round-table': made(({ w }) => roundTable(w / 2, Math.max(4, Math.round(w / 10))), { reach: 66, round: true }),
  'chair-row': made(({ w }) => chairRow(w), { reach: 18 }),
  'charger-bank': plain(46, walkieCharger),
  'walkie-table': made(({ w, h }) => yard.walkieTable(w, h)),
  rack: fit(84, 34, costumeRack),
  mirror: made(({ w, h }) => rooms.makeupMirror(w, h)),
  'changing-screen': plain(42, changingScreen),
  bags: plain(32, ({ seed }) => belongings(seed)),
  'umbrella-stand': plain(16, umbrellaStand, { round: true }),
  'shoe-covers': plain(24, shoeCovers),
  trailer: made(
    ({ w, seed, state }) =>
      put(
        trailer({
          length: w - 30,
          colour: bySeed(['#d8d8d2', '#cfc6c9', '#d3d4cf', '#c9cdd0'], seed),
          doors: w > 340 ? 3 : w > 240 ? 2 : 1,
          open: state === 'open',
        }),
        12,
        0,
      ),
    { reach: 80 },
  ),
  honeywagon: made(({ w }) => put(honeywagon(w - 28), -11, 0), { reach: 64 }),
  steps: made(({ w, h }) => trailerSteps(w, h)),
  'tow-bar': plain(36, towBar),
  'parking-bays': made(({ w, h }) => parkingBays(w, h)),
  'painted-arrow': made(({ w, h }) => paintedArrow(w, h)),
  'painted-walk': made(({ w, h }) => paintedWalk(w, h)),
  island: made(({ w, h, seed }) => island(w, h, seed)),
  generator: fit(266, 104, () => put(yard.towedGenerator(), -11, 0)),
  'grip-truck': made(({ w, seed }) => workTruck(w, bySeed(['#b7b2a4', '#8f979c', '#a3948a', '#9aa394'], seed)), {
    reach: 56,
  }),
  'flight-case': fit(76, 48, flightCase),
  forklift: plain(102, forklift),
  crate: made(({ w, h, seed }) => crate(w, h, bySeed(['#9c7a4c', '#8a6a40', '#6f6a5c'], seed))),
  cartons: plain(32, ({ seed }) => cartons(seed)),
  'pallet-stack': made(({ w, h }) => yard.palletStack(w, h)),
  toilet: made(({ w }) => portableToilets(w), { reach: 28 }),
  'water-cooler': plain(14, waterCooler),
  'first-aid': plain(16, rooms.firstAid),
  extinguisher: plain(14, extinguisher),
  bins: made(({ w, h }) => yard.recyclingBins(w, h)),
  skip: made(({ w, h }) => yard.skip(w, h)),
  fan: plain(22, yard.standFan),
  tent: made(({ w, h }) => tentPosts(w, h), {
    over: ({ w, h }) => (w > LONG_TENT ? marqueeRoof : tentRoof)(w, h, '#d9d6cc'),
  }),
  marquee: made(({ w, h }) => tentPosts(w, h), { over: ({ w, h }) => marqueeRoof(w, h, '#dedbd2') }),
  'guard-hut': fit(50, 52, guardHut),
  'gate-arm': made(({ w, state }) => gateArm(w, state === 'open'), { reach: 16 }),
  car: fit(198, 84, ({ seed }) => parkedCar(bySeed(CAR_PAINTS, seed))),
  taxi: fit(198, 84, taxi),
  'police-car': fit(198, 84, policeCar),
  ambulance: fit(204, 86, ({ state }) => ambulance(state === 'lit')),
  van: fit(212, 86, passengerVan),
  'delivery-van': fit(204, 86, ({ seed }) => deliveryVan(bySeed(['#dfe0dc', '#b8a06a', '#5e7387'], seed))),
  minibus: fit(308, 96, () => yard.minibus('#8a8f95')),
  bicycle: plain(40, ({ seed }) => parkedBike(bySeed(['#b44a3c', '#3f7d8c', '#4d7a5c', '#2f3642'], seed))),
  scooter: plain(46, ({ seed }) => deliveryScooter(bySeed(['#4d7a5c', '#b44a3c', '#3f6f9c'], seed))),
  'street-lamp': plain(74, () => circle(0, 0, 8, '#3c434d', { stroke: '#0a0c10', width: 1.2 }), {
    over: () => put(streetLamp(), 30, 0),
    round: true,
  }),
  'traffic-light': plain(28, trafficLight),
  bollard: plain(9, bollard, { round: true }),
  hydrant: plain(14, hydrant),
  manhole: plain(22, manhole),
  drain: plain(15, yard.drain),
  'litter-bin': plain(17, litterBin, { round: true }),
  bench: fit(84, 30, bench),
  'news-box': plain(16, newsBox),
  planter: fit(72, 32, planter),
  'bus-stop': fit(116, 36, busShelter),
  'bin-bags': plain(26, ({ seed }) => binBags(seed)),
  dumpster: fit(66, 42, ({ seed }) => skipBin(bySeed(['#3f5f46', '#4a5a86', '#59616d'], seed))),
  'a-board': plain(20, aBoard),
  cone: plain(13, () => put(cone(), 0, 0, 0, 0.84)),
  barricade: fit(100, 24, barricade),
  barrier: made(({ w }) => crowdBarrier(w), { reach: 12 }),
  'road-sign': plain(17, yard.roadSign),
  notice: plain(22, filmingSign),
  'sign-board': made(({ w, h, seed }) =>
    yard.signBoard(w, Math.max(8, h), bySeed(['#2f6f73', '#5a4660', '#31506a'], seed)),
  ),
  tree: plain(120, () => treePit() + trunk(), {
    over: ({ seed }) => crown(crownRadius(seed), seed, 'park'),
    round: true,
  }),
  bush: made(({ w, h, seed }) => bush(Math.max(w, h) / 2, seed), { round: true }),
  'flower-bed': made(({ w, h, seed }) => flowerBed(w, h, seed)),
  fountain: plain(20, fountain, { round: true }),
  'finger-post': plain(28, fingerPost),
  mower: plain(50, lawnMower),
  'leaf-blower': plain(38, leafBlower),
  'picnic-rug': fit(104, 80, picnicSet),
  bridge: made(({ w, h }) => put(footBridge(h, w), 0, 0, 90)),
  'picnic-table': made(({ w, h }) => meadow.picnicTable(w, h)),
  'long-grass': made(({ w, h, seed }) => meadow.longGrass(w, h, seed)),
  'wild-flowers': made(({ w, h, seed }) => meadow.wildFlowers(w, h, seed)),
  'fallen-leaves': made(({ w, h, seed }) => meadow.fallenLeaves(w, h, seed)),
  'bare-ground': made(({ w, h, seed }) => meadow.bareGround(w, h, seed)),
  'wheel-tracks': made(({ w, h }) => meadow.wheelTracks(w, h)),
  reeds: made(({ w, h, seed }) => meadow.reeds(w, h, seed), { reach: 72 }),
  'water-lilies': made(({ w, h, seed }) => meadow.waterLilies(w, h, seed)),
  ducks: plain(48, ({ seed }) => meadow.ducks(seed)),
  'pitch-lines': made(({ w, h }) => meadow.pitchLines(w, h)),
  rock: made(({ w, h, seed }) => rocks(w * 1.2, h * 1.2, seed, '#8f8d86')),
  goal: made(({ w, h }) => yard.goal(w, h)),
  awning: made(() => '', { over: ({ w, h, seed }) => awning(w, h, bySeed(AWNINGS, seed)) }),
  'cafe-table': plain(34, ({ seed }) => cafeTable(seed)),
  parasol: plain(60, () => circle(0, 0, 6, '#59616d'), {
    over: ({ seed }) => canopy(54, bySeed(PARASOLS, seed)),
    round: true,
  }),
  'stone-steps': made(({ w, h }) => stoop(w, h)),
  desk: made(({ w, h, seed }) => officeDesk(w, h, seed)),
  'office-chair': plain(16, ({ seed }) => officeChair(bySeed(['#2f3744', '#5e7387', '#3d434c'], seed))),
  'meeting-table': made(({ w, h }) => meetingTable(w, h)),
  sofa: made(({ w, h, seed }) => rooms.upholstered(w, h, bySeed(UPHOLSTERY, seed))),
  armchair: made(({ w, h, seed }) => rooms.upholstered(w, h, bySeed(UPHOLSTERY, seed + 1))),
  'coffee-table': made(({ w, h }) => rooms.coffeeTable(w, h)),
  cabinet: fit(44, 28, () => filingCabinets(44)),
  cupboard: made(({ w, h }) => rooms.cupboard(w, h, '#8d6a42')),
  shelf: fit(88, 22, ({ seed }) => shelves(88, seed)),
  locker: made(({ w, h }) => rooms.cupboard(w, h, '#7d8693')),
  copier: fit(66, 44, copier),
  shredder: plain(11, rooms.shredder),
  'key-box': made(({ w, h }) => rooms.wallBoard(w, h, 'keys')),
  board: made(({ w, h }) => (h > 5 ? rooms.wallBoard(w, h, 'cork') : planningBoard(w))),
  'pigeon-holes': made(({ w, h, seed }) => rooms.pigeonHoles(w, h, seed)),
  'kitchen-counter': made(({ w }) => kitchenette(w), { reach: 16 }),
  counter: made(({ w, h }) => rooms.barCounter(w, h)),
  fridge: plain(17, fridge),
  'vending-machine': plain(22, vendingMachine),
  stool: plain(11, () => put(stool(), 0, 0, 0, 0.9), { round: true }),
  booth: fit(80, 56, dinerBooth),
  plant: plain(20, () => pottedPlant(17), { round: true }),
  'reception-desk': made(({ w }) => receptionDesk(w), { reach: 20 }),
  'cleaner-trolley': fit(52, 26, rooms.cleanerTrolley),
  'desk-phone': plain(8, rooms.deskPhone),
  stairs: made(({ w, h }) => put(stairs(h, w), 0, 0, 90)),
  lift: fit(78, 74, ({ state }) => liftDoors(state === 'open')),
  bed: made(({ w, h }) => rooms.bed(w, h)),
  lamp: plain(12, () => rooms.roomLamp(10), { round: true }),
  television: made(({ w, h }) => rooms.television(w, h)),
  basins: made(({ w, h }) => rooms.basins(w, h)),
  cubicle: made(({ w, h }) => rooms.cubicle(w, h)),
  rug: made(({ w, h, seed }) => rooms.rug(w, h, bySeed(['#7a3f45', '#4a5f6b', '#6b5a3d'], seed))),
} as const satisfies Readonly<Record<string, PropArt>>

function ledPanelWall(w: number, h: number): string {
  return (
    rect(-w / 2, -h / 2, w, h, '#3a4049', { rx: 1, stroke: '#0a0c10', width: 1.3 }) +
    rect(-w / 2, -h / 2, w, 5, '#e79a6b') +
    rect(-w / 2, -h / 2, w * 0.34, 5, '#58649a') +
    rect(-w / 2 + w * 0.34, -h / 2, w * 0.2, 5, '#9a6f86') +
    stroke(`M0,${-h / 2}V${h / 2}`, '#14171c', 1)
  )
}
