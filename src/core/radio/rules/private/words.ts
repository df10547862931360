import type { Lexeme } from '../../words/lexeme.ts'
import { stemOf } from '../../words/stems.ts'

/**
 * The places of a sentence where a word tells of a person: anywhere, and in any form if its plain one is given (`alone`); after "is", "looks", "feels"
 * (`said`); after "has got a", "having" (`had`); after "is a" (`a`); after "in" (`in`); after "at", "to", "from" (`at`);
 * after "his", "Number 4's" (`own`); before "guy", "lady" (`of`); after "some" (`who`); before
 * "him" (`to`); after "on the", "drinking" (`taken`).
 */
export const WAYS = ['alone', 'said', 'had', 'a', 'in', 'at', 'own', 'of', 'who', 'to', 'taken'] as const
type Words = Readonly<Record<(typeof WAYS)[number], string>>

/** Of a body or a mind, which is critical whoever it is: radio reference (e.1). */
const ILL: Words = {
  alone: `anaphylaxis anaphylactic bunion catheter chilblains colonoscopy dementia abortion hysterectomy mastectomy measles menopausal mumps
  narcolepsy ocd psychotic psychosis scabies schizophrenic steroids tampon tendonitis tinnitus tourettes verruca vaccinated crotch piles haemorrhoids
  hemorrhoids boobs nipple nipples cleavage lisp stutter stammer bevvies bevvied dialysis defibrillator epidural vasectomy ivf ache achy agony ailing
  allergic allergies allergy anaemic anemic angina antibiotics antidepressants antihistamine anxiety appendicitis arthritis aspirin advil tylenol
  panadol nurofen paracetamol ibuprofen asthma asthmatic autistic adhd backache bellyache biopsy bipolar bleed blister bloated bloodshot botox
  bronchitis bruise bulimic anorexic cancer chemo chickenpox chiropractor concussed concussion conjunctivitis constipated contagious convulse cough
  covid cramp crutches cystitis dehydrated depressed depression dermatitis detox diabetes diabetic diagnosed diagnosis diarrhoea diarrhea dislocated
  dizzy dyslexic dyspraxic earache eczema epileptic epilepsy epipen faint fever feverish flu fracture gallstones gastro groggy hayfever headache
  heartburn hernia herpes hives hobble hoarse hormones hospice hospital hungover hurt hyperventilate ill illness infected infection inflamed inhaler
  injection injured injury insomnia insulin jetlagged keeled laryngitis limp lurgy medication meds menopause migraine miscarried miscarriage nausea
  nauseous nauseated nits nosebleed norovirus overdose pacemaker painful painkillers palpitations physio physiotherapist pneumonia poorly pregnancy
  pregnant preggers prescription prozac psoriasis psychiatrist ptsd puke queasy rash rehab retch rheumatism sciatica seasick carsick seizure shingles
  shiner sick sickness sinusitis sneeze spasm sprain stitches stoned suicidal sunburnt sunstroke heatstroke surgery swollen symptoms therapist
  therapy tonsillitis tonsils toothache tremors tumor tumour tipsy ulcer unwell valium vertigo viagra vomit wheeze whiplash withdrawal woozy xanax
  adderall zoloft ozempic boozed breathalyse breathalyze kidney acne facelift filler peaky glucose lice intensive colostomy ibs crohns lactose
  counselling counseling jabs bleeding bruised cramps bumps coughing vomiting puking wheezing limping`,
  said: `drowsy hormonal catatonic comatose hammered legless paralytic peaky plastered sloshed trashed wasted wobbly delirious faint crook expecting green baked high blind deaf contagious pissed drunk`,
  had: `temperature cold fall turn scan operation op hangover bug bump bypass relapse ultrasound mri skinful`,
  a: 'alcoholic',
  in: 'labour labor pain traction',
  at: 'clinic doctor doctors dentist chemist pharmacy icu',
  own: `appendix womb spleen liver prostate thyroid results scan pills tablets pulse pregnancy diet drinking condition blood scalp sugar sugars`,
  of: `pregnant`,
  who: '',
  to: '',
  taken: 'pills tablets',
}

/** Mood, conduct, privacy, looks, money and work: radio reference (e.1). */
const LIFE: Words = {
  alone: `whimper grumble gossip rumour rumor blackmail harass harassment misconduct grievance lawsuit suing tribunal disciplinary severance payslip
  pension infidelity binge snore fart belch drool gambling gambler betting repossessed bedbugs weepy lovesick smitten besotted homophobic racist
  sexist tinder moonlighting bald bailed agitated annoyed apprehensive bawl blubbing bitching bickering despair despondent distraught distressed
  devastated emotional exhausted flustered frantic frazzled frustrated furious fuming gloomy grieving grumpy gutted heartbroken homesick hysterics
  hysterical humiliated inconsolable insecure irate irritable irritated jealous jittery jumpy knackered livid lonely miserable misery moody mopey
  mortified narky nervous nervy outraged overwhelmed paranoid petrified petulant raging resentful ropeable seething snivel sob stressed stroppy sulk
  sullen swore tearful terrified tetchy traumatised traumatized trembling unhappy unsettled upset uptight vexed weep wept whiny whinge wobble flirt
  snog squabble feud mortgage overdraft alimony bailiffs evict salary debts pash kip snooze doze asleep overslept canoodle shag bonk skint divorce
  divorced custody probation fired sacked axed resigned bereavement funeral cried cries crying tears angry ranting strop tantrum meltdown breakdown
  embarrassed ashamed refuse diva fighting arguing breakup affair cheating late napping expelled hates hated hating naked undressed lawyer overtime
  unpaid bankrupt replaced replacing recast contract difficult dating kissing homeless arrested comforted consoled parole probation immigration
  barney dismissed legless plastered sloshed paralytic toupee tutor schoolwork homework temper snappy teary waterworks wobbler panicking dui
  deodorant pong nanny childcare docked uncomfortable billing overweight pimple zit nuts mental insane hiding drinking weed spliff cocaine ketamine
  heroin mdma ecstasy drugs overdrawn sobbing sulking weeping bawling moping kipping dozing resigning quits quitting flirting snogging squabbling
  feuding`,
  said: `cantankerous ungrateful entitled bossy clingy needy pushy sleazy handsy smug withdrawn morose glum sozzled squiffy blotto manic sleepy
  ragged unkempt dishevelled unshaven filthy greasy sweaty flabby podgy plump scrawny emaciated puffy blotchy pasty destitute penniless unemployed
  jobless demoted gay lesbian queer trans closeted separated widowed bonkers barmy batty loopy deranged unhinged feral canned binned dumped ditched
  sidelined suspended shaking shattered pale grey gray white cross low broken beat spent bitter fried buzzed wrecked fragile delicate rough scared
  sad huge massive enormous tired touchy tense edgy anxious worried shaken mad antsy snappy ratty crabby cranky mardy shirty huffy sore freaked
  spooked embarrassed ashamed disgusted offended insulted bored wiped zonked drained whacked pooped ropey skinny gaunt thin fat chubby bald balding
  ugly smelly spotty broke hopeless difficult impossible unbearable insufferable awful vile rude snotty hostile unreliable lazy unprofessional
  engaged single bankrupt redundant crazy`,
  had: `breath weep sulk hissy wobble moment cry row barney argument fight domestic breakdown meltdown tantrum strop wobbly paddy drink drinks few date affair fling crush mare nightmare episode hump face attitude ego fit`,
  a: 'mess wreck nightmare pain diva handful liar creep perv bully state tyrant thing flake bunny',
  in: 'bath bathtub tub shower sauna jacuzzi denial counselling bits pieces tears state mood moods strop huff tizz tizzy funk rage panic bed love debt trouble court jail prison meltdown mourning hiding cells floods way',
  at: 'counsellor counselor court jail prison pub casino wedding solicitor lawyer cells',
  own: `divorce solicitor lawyer agent shrink mortgage rent wage wages pay salary rate fee fees invoice overtime contract option raise debts landlord landlady temper nerves mood weight breath roots age past affair stalker
    bank mobile cell address paycheck visa ex marriage quote lines skin nap ego pride alarm`,
  of: `bonkers barmy loopy spotty pimply cross-eyed toothless sweaty hairy fat crazy mad ugly smelly homeless dodgy scruffy filthy creepy stoned mental batty drunk pissed angry`,
  who: `pothead stoner junkie tramp nutter weirdo bum hobo wino crackhead psycho lunatic perv pervert loony druggie drunk drunkard tramp beggar nutcase nutjob crackpot vagrant squatter yob hooligan tweaker`,
  to: `harassed harassing stalked stalking ghosted belittled mocked mocking fondled slug slugged punch punched slap slapped slapping thump thumped
    headbutt headbutted attack attacked accuse accused accusing insult insulted deck decked threaten threatened threatening shove shoved grope groped
    bully bullying`,
  taken:
    'champagne prosecco sherry brandy schnapps spirits cognac cocktails margaritas gin vodka whisky whiskey rum beer beers wine booze bottle alcohol pints lager cider bourbon tequila coke',
}

/** The stem of a word. */
export const keyOf = (word: string): string => stemOf(word).replace(/e$/, '')

const KNOWN = new Map<string, number>()

const learn = (words: Words, first: number): void => {
  for (const [at, way] of WAYS.entries())
    for (const word of words[way].split(/\s+/)) {
      const stem = keyOf(word)
      const key = way === 'alone' && stem === word.replace(/e$/, '') ? `${stem}-` : word
      for (const form of way === 'who' ? [key, `${key}s`] : [key])
        KNOWN.set(form, (KNOWN.get(form) ?? 0) | (1 << (first + at)))
    }
}
learn(LIFE, 0)
learn(ILL, WAYS.length)

const waysOf = (word: string): number => (KNOWN.get(word) ?? 0) | (KNOWN.get(`${keyOf(word)}-`) ?? 0)

/** The ways in which a word tells of a person, a bit each; those of a body stand above the others. */
export const waysIn = (lexeme: Lexeme): number => (lexeme.ways ??= waysOf(lexeme.word))
