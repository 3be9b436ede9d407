import type { DangerWords, VitalConcept } from '../danger-concepts.ts';
import type { ENGLISH_BRAIN } from './english-brain.ts';

/** How English speaks of heart and breath. */
export const ENGLISH_VITAL: DangerWords<Exclude<VitalConcept, keyof typeof ENGLISH_BRAIN>> = {
  heartSaid: `
    heart attack*, cardiac arrest, palpitat*, palpitation*, arrhythmi*, tachycardia, heart failure, no
    pulse, heart .. leave/burst*/jump*/explod* .. chest/body/out, behind .. breastbone/sternum/heart,
    clutch* .. chest/heart, chest .. caving/closing, weight on .. chest, somebody/someone/something
    sitting/standing on .. chest, chest pain*, heart .. rib cage/ribcage, tight chest, chest tight*, tight
    band, band round/around my/his/her chest/ribs, belt round/around my/his/her ribs/chest, defib ..
    went/goes/fired/shocked/off, icd .. went/goes/fired/shocked/off, defib/icd shock*, aortic dissection,
    my/his/her defibrillator, defibrillator .. went/fired/implant*/shock*,
    clutch*/rubbing/rubs/grabb*/grips/gripping/holding .. his/her chest/heart/breastbone/sternum,
    clutch*/grabb*/gripping .. his/her/their arm/jaw/throat/neck, crushing/squeezing/gripping/vice/band
    tightness/pressure/sensation/feeling/heaviness/ache/pain, fire in my chest, fluttering nonstop, heart ..
    fluttering nonstop, in/across/inside/through my/his/her chest, chest
    feels/felt/started/went/goes/gets/got/keeps, heart feels/felt/does/did/keeps/started/just
    weird*/funny/odd/off/wrong/strange/like, my/his/her heart does/did/keeps/felt/feels/started, bear hug ..
    chest/ribs, knot in my chest, washing machine .. chest, sternum, breastbone, breast bone, parked .. on
    my sternum/chest
  `,
  breathSaid: `
    cant breathe, cannot breathe, couldnt breathe, cant breath, couldnt breath, struggl* to breathe, fight*
    for air/breath, gasp* for air/breath, trouble/difficulty/problem* breathing, hard to breathe, cant get
    .. air/breath, no air, not getting air, asthma attack*, inhaler .. not/isnt/doesnt, throat ..
    clos*/swell*/swollen/tight*, choking, isnt/not breathing, stopped breathing, stung ..
    swell*/swollen/throat, keeping him/her awake with breath*, running/ran/run out of air, runs out of air,
    cant/couldnt/can/could barely? finish .. sentence/sentences, cant/couldnt string .. sentence/words, deep
    breath .. cant/hurts, cant/cannot/couldnt take .. deep breath, lungs wont/dont/cant fill, air hunger,
    suffocat*, swallowed my tongue, enough oxygen/air, no oxygen, lungs .. empty, drowning feeling, through
    a straw, lungful, every breath is/feels, each breath is/feels, fight for breath, hardly/barely/scarcely
    talk/speak/whisper, twelve/ten/eight/six puffs, inhaler/reliever/puffer .. # times,
    inhaler/reliever/puffer .. two/three/four/five/six/seven/eight/ten times, wheez* .. worse, worse ..
    wheez*, throat .. closed/narrow*/shut/fat, airway*, windpipe, something stuck in .. throat/windpipe,
    stuck in .. throat, barking cough, cant/couldnt/cannot get .. breath, fighting to breathe, turning blue,
    isnt getting air, not getting .. air, stridor, suffocating, like breathing through, breathing through a,
    he/she/they cant/cannot/couldnt talk/speak, cant/cannot/couldnt talk/speak and/because/properly/at,
    lungs/throat/chest/breath* .. gurgl*, im/hes/shes gurgling, inhaler/reliever/puffer/ventolin/pump ..
    isnt/doesnt/wont/empty/gone/touching/useless/nothing, inhaler/reliever/puffer/ventolin/pump .. ran out,
    every breath .. fight/hurts/effort, breathing feels/gets/got/went/is
    tight/hard/difficult/heavy/weird/shallow, whistling .. breath*, breath* .. whistling/rasping/rattling,
    cant/couldnt/cannot get any/enough? air, cant/couldnt sip air, no air going, air wont go, lungs feel ..
    concrete/full/blocked/shut, chest wont expand, cant fill my/his/her lungs, pillow over my, something
    stuck in his/her/my throat/windpipe/airway, stuck in .. windpipe, lungs wont/cant/dont
    fill/open/work/expand, breathing .. shallow/wrong/weird/painful/tight/hurts, something stuck in
    his/her/my throat/windpipe
  `,
  poisonSaid: `
    anaphyla*, epipen, hives, allergic reaction, ketone*, hypoglyc*, hypo on/during/after/in,
    having/had/have a? hypo*, sugar/sugars .. over/under/above/below/through/crash*, overdos*, swallowed ..
    pills, took/taken/takes/swallowed .. load/bunch/lots/handful/packet of pills/tablets/meds/paracetamol,
    ketoacid*, allergy pen, adrenaline pen, auto injector, used .. epipen, welts, throat felt scratchy, lips
    .. puffed, eyelids .. puffed, swollen lips, swollen tongue, allergy shock, antihistamine and carry,
    took/swallowed/taken .. whole/entire/load/strip/box/packet/bottle/handful of?
    paracetamol/pills/tablets/strip, lost count .. pills/tablets/paracetamol, paracetamol .. lost count,
    swallowed .. tablets, took .. tablets at once, too many .. pills/tablets/caffeine, caffeine pills,
    preworkout scoops, scoops of preworkout, took something by mistake, drank bleach, weedkiller, poisonous,
    mushrooms .. sick, berries .. sick, whole strip, strip of paracetamol,
    took/taken/swallowed/takes/downed/had ..
    ten/twelve/fifteen/twenty/thirty/forty/fifty/dozen/dozens/10/12/15/16 ..
    ibuprofen/paracetamol/pills/tablets/aspirin/tylenol/advil/capsules/painkillers,
    took/taken/swallowed/takes/downed/had .. 20/24/30/40/50/60 ..
    ibuprofen/paracetamol/pills/tablets/aspirin/tylenol/advil/capsules/painkillers, double/triple my
    insulin, too much insulin, too many .. ibuprofen/paracetamol/painkillers/tylenol/advil,
    took/taken/takes/swallowed/swallow .. load/bunch/lots/handful/packet/loads of my/his/her/some/the
    pills/tablets/meds/medication/paracetamol, swallowed/drank/drunk/swallow ..
    bleach/detergent/chemical*/petrol/poison/cleaner/antifreeze, swallowed/drank/drunk/swallow ..
    disinfectant/mushroom*/berries, ate .. poisonous/deadly/wild mushrooms, drank/drunk/swallowed .. whole
    bottle, by accident .. drank/swallowed, antifreeze, white spirit, paracetamol overdose
  `,
  chest: `
    chest, chests, breastbone, breast bone, sternum, ribcage, rib cage, thorax, left breast, left boob,
    boobs, upper chest, behind my ribs, behind the ribs, breastplate, torso
  `,
  chestTrouble: `
    pain, pains, painful, hurt*, ache, aches, ached, aching, achy, sore, tight, tighter, tightness,
    tightening, tightens, pressure, squeez*, stab*, crush*, heavy, heaviness, burn, burns, burning, burned,
    burnt, discomfort, uncomfortable, twinge*, cramp*, funny, strange, weird*, odd, dull, elephant, squash*,
    spasm*, vice, vise, clamp*, constrict*, tingl*, flutter*, thud*, jab*, knife*, knives, brick*, rubbing,
    rubs, grabb*, grabbing, sitting on, sits on, sat on, standing on, stood on, rattl*, pang*, throb*,
    pinch*, zap*, ping*, fire, tighten*, catches, catching, gripping, grips, sting, stings, stinging,
    inhale, inhaling, breathe in, breathing in, breath in, thumping, tug*, wrench*, ripping, tearing,
    clench*, corset, fist, boulder, anvil, bursting, bruised inside, weight on, pulling in, dull weight,
    dead weight
  `,
  referred: `
    ribs, jaw, left arm, left shoulder, shoulder blade, shoulder blades, down my arm, into my arm, down his
    arm, down her arm, into my neck, up my neck, between .. shoulder blades, round my/his/her/the ribs,
    around my/his/her/the ribs, under the/my ribs, left side of my neck, arm and throat
  `,
  pressing: `
    tight, tightness, dull, pressure, spread*, radiat*, push*, elephant, sits, sitting, sat on, squeez*,
    crush*, vice, vise, heavy, heaviness, tingl*, numb*, ache, aches, aching, pain, pains, hurt*, ripping,
    tearing, belt, band, tighten*, clammy, sweat*, nauseous, dead weight, inhale, gone heavy, squash*,
    grip*, clench*
  `,
  heart: `
    heart, hearts, heartbeat, heart beat, heartbeats, pulse, ticker, heart rate, heartrate, hr, bpm, beats
    per minute, resting pulse, pounding in my neck, pulse rate
  `,
  heartTrouble: `
    skip*, flip*, flutter*, irregular*, stopp*, stops, hurt*, pain, pains, ache*, aching, stab*, squeez*,
    funny, weird*, strange, odd, oddly, all over the place, miss* .. beat*, misfir*, somersault*, thud*,
    spasm*, pinch*, erratic*, uneven, arrest*, twinge*, pang*, fish, gallop*, jumping, jumps, lurch*, pause,
    pauses, out of rhythm, rhythm, stumbl*, stutter*, quiver*, out of sync, hiccup*, own rhythm, all over
    the shop, all over the show, extra beat, jitter*, double beat, drops beats, shudder*, drum solo, going
    wild, gone wild, own thing, misbehav*, playing up, acting up, dances, tap dance, backflip*, cartwheel*,
    chaotic, unsteady
  `,
  heartRacing: `
    racing, raced, races, pound*, thump*, hammer*, bang*, mad, crazy, nuts, berserk, bananas, through the
    roof, sky high, wont slow/settle/calm, doesnt slow/settle/calm, beating fast, so fast, really fast, too
    fast, jump* to, shoots up, going like, 130, 135, 140, 145, 150, 155, 160, 165, 170, 175, 180, 185, 190,
    195, 200, 205, 210, 220, gallop*, like mad, like crazy, flat out, sprinting, revving, beating out, going
    off, beats out, beat out, extremely fast, super fast, very fast, super high, 110, 115, 120, 125, jumps
    from, jumped from, spikes, spiked, spiking, wont stop racing, runaway, hammered, thunder*, drumming,
    hasnt slowed, hasnt come down, doesnt come down, 225, 230, drum solo, overdrive, runaway train, going
    wild, out of control, like a drum, like a hammer, like a machine gun, a mile a minute, nineteen to the
    dozen, ten to the dozen, through my ears, in my ears, out of my shirt
  `,
  still: `
    at rest, resting, lying, lie down, lay down, laying, in bed, sitting, sat down, sat at, sat on, sit
    down, couch, sofa, settee, armchair, watching tv/telly, at my desk, stairs, hours later/after, all day,
    at night, in the night, middle of the night, wakes me, woke me, hour after, hours after, wont slow, wont
    go down, wont come down, for no reason, doing nothing, out of nowhere, out of the blue, talking, tying,
    pillows, standing still, getting dressed, just standing, cooking, not moving, walking to the, walking
    across, from the kitchen, when i stand up, stand up, at the pc, reading, eating, in my sleep, waking up,
    after waking, since i stopped, after i stopped, minutes after, climbing to bed, upstairs, on the loo,
    flight of stairs, laces, lie flat, lying flat, at night all, night all week, window open, gentle laps,
    easy laps, across the room, on the landing, in the shower, brushing my teeth, the bins, nothing
    strenuous, hardly moving, barely moving, just sat, watching telly, watching tv, 3am, 2am, 4am, woken, on
    the phone, in the car, to the loo, unpacking, hoovering, pegging, making the bed, in a chair, getting up
    from/out, after one/two/a lap/minute/steps/step/block/stairs/staircase, after a few steps, getting out
    of bed, putting on my, feeding the, folding, ironing, hardly did anything, doing nothing at all, in the
    bath, on the bench, half an hour later, wont quit, wont stop, cant settle, wont settle, to settle, at
    the table, in the queue, at the checkout, at the cinema, for an hour, for half an hour
  `,
  breathless: `
    out of breath, breathless*, short of breath, shortness of breath, catch my/his/her/their breath, get
    my/his/her breath, gasp*, wheez*, winded, panting, puffed, puffing, breath* ..
    hard/fast/heavy/difficult*/trouble/labored/laboured, sob, no breath, breathing heavily, out of puff, out
    of wind, huff*, lungful, short breath, breath .. short, smother*, cant/couldnt/hard to? get .. breath,
    catch a breath, catching my breath, lungs .. work/working, breathing .. straw, struggling for breath,
    breath has been, heaving for, airless, panicky breathing, hungry for air, puff
  `,
  coughing: `
    cough*, spit*, spat, throw* up, threw up, vomit*, puk*, bring* up, brought up, hack* up, phlegm, brings
    up, bringing up, gob, gobs, blob, sink, mouthful, retch*
  `,
  bloody: `
    pink, blood*, foam*, froth*, rust*, coffee grounds, red, bright red, coffee ground*, scarlet, rusty,
    blob of blood, clots
  `,
  unusual: `
    never like this, never before, than usual, for no reason, used to, like never, nowhere near, at the
    slightest, after every run, ever since, since covid, one flight, first mile
  `,
  restPulseSaid: `
    resting heart rate/pulse is/of/at? 88/89/90/91/92/93/94/95/96/97/98/99/100/101/102/103/104/105/106/107,
    resting heart rate/pulse is/of/at? 108/109/110/111/112/113/114/115/116/117/118/119/120/121/122/123/124,
    resting heart rate/pulse is/of/at? 125/126/127/128/129, resting heart rate ..
    88/89/90/91/92/93/94/95/96/97/98/99/100/101/102/103/104/105/106/107, resting heart rate ..
    108/109/110/111/112/113/114/115/116/117/118/119/120/121/122/123/124, resting heart rate ..
    125/126/127/128/129, resting pulse ..
    88/89/90/91/92/93/94/95/96/97/98/99/100/101/102/103/104/105/106/107, resting pulse ..
    108/109/110/111/112/113/114/115/116/117/118/119/120/121/122/123/124, resting pulse ..
    125/126/127/128/129, resting hr .. 88/89/90/91/92/93/94/95/96/97/98/99/100/101/102/103/104/105/106/107,
    resting hr .. 108/109/110/111/112/113/114/115/116/117/118/119/120/121/122/123/124, resting hr ..
    125/126/127/128/129, 88/89/90/91/92/93/94/95/96/97/98/99/100/101/102/103/104/105/106/107 at rest,
    108/109/110/111/112/113/114/115/116/117/118/119/120/121/122/123/124 at rest, 125/126/127/128/129 at
    rest, 88/89/90/91/92/93/94/95/96/97/98/99/100/101/102/103/104/105/106/107 resting,
    108/109/110/111/112/113/114/115/116/117/118/119/120/121/122/123/124 resting, 125/126/127/128/129 resting
  `,
};
