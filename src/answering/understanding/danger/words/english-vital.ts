import type { DangerWords, VitalConcept } from '../red-flag-signs.ts';

/** How English speaks of heart, breath, consciousness and brain. */
export const ENGLISH_VITAL: DangerWords<VitalConcept> = {
  faintSaid: `
    faint, fainted, fainting, faints, feeling faint, pass/passed/passing/passes out,
    blacked/blacking/blacks/black out, blackout*, collapsed, collapse, collapsing, unconscious*,
    lost/lose/losing/loses consciousness, loss of consciousness, keel* over, zoned out and fell,
    next thing i/he/she knew/know/remember*, hit/hits/hitting the deck, hit/hits the floor,
    dropped/dropping/drop to the floor/ground, just dropped, dropped mid, went down like,
    dont/doesnt/didnt/cant/couldnt remember .. last/finish*/how/falling/anything/happened/race,
    lost a few seconds/minutes, went limp, unresponsive, not responding,
    wont/cant/couldnt/cannot wake him/her/them/up my/him/her, turned/went/gone/going blue,
    doesnt/didnt know where he/she/they,
    went/goes/turned/turns/looked/gone/going .. grey/gray/white/pale/ashen/purple/clammy,
    went/go/goes/turned/looked .. funny/weird/odd colour/color, crumpled, slumped, zoned out completely,
    vision/sight/eyesight .. disappear*/vanish*/went/gone, lost .. vision/sight/eyesight, lips .. blue/purple,
    everything/world started/starts/was/is/began/keeps? spin*, grey/grayed/greyed out, whited out,
    tunnel vision, grab/grabbed/hold/held .. rail/wall .. stay/faint/fall,
    everything/world .. dark/black/blurry/fuzzy, couldnt see anything/properly, cant see properly
  `,
  heartSaid: `
    heart attack*, cardiac arrest, palpitat*, palpitation*, arrhythmi*, afib, a fib, tachycardia, svt,
    myocarditis, pericarditis, heart condition, heart disease, heart problem*, heart trouble, heart failure,
    heart defect, heart valve, heart murmur, heart surgery, heart op, heart operation, heart transplant,
    problem*/trouble/issue* with my/his/her the? heart, dodgy heart/ticker, dodgy ticker, bad/weak heart,
    aortic, aneurysm, angina, pacemaker, defibrillator, had a stent, stents, stent fitted,
    triple/double/heart bypass, bypass surgery, long qt, no pulse,
    heart .. leave/burst*/jump*/explod* .. chest/body/out, behind .. breastbone/sternum/heart,
    clutch* .. chest/heart, chest .. caving/closing, weight on .. chest,
    somebody/someone/something sitting/standing on .. chest, chest pain*, heart .. rib cage/ribcage,
    heart monitor fitted, extra beats, ectopic*, tight chest, chest tight*, atrial fib*, cardiomyopath*
  `,
  breathSaid: `
    cant breathe, cannot breathe, couldnt breathe, cant breath, couldnt breath, struggl* to breathe,
    fight* for air/breath, gasp* for air/breath, trouble/difficulty/problem* breathing, hard to breathe,
    cant get .. air/breath, no air, not getting air, asthma attack*, inhaler .. not/isnt/doesnt,
    throat .. clos*/swell*/swollen/tight*, choking, isnt/not breathing, stopped breathing,
    stung .. swell*/swollen/throat, keeping him/her awake with breath*, running/ran/run out of air,
    runs out of air, cant/couldnt/can/could barely? finish .. sentence/sentences,
    cant/couldnt string .. sentence/words, deep breath .. cant/hurts, cant/cannot/couldnt take .. deep breath,
    lungs wont/dont/cant fill, air hunger, suffocat*, swallowed my tongue, enough oxygen/air, no oxygen,
    lungs .. empty, drowning feeling
  `,
  heatSaid: `
    heatstroke, heat stroke, sun stroke, sunstroke, stopped/stops/stop sweating,
    not/isnt/wasnt/no longer sweating, skin .. oven/burning/bone dry,
    talk*/spoke/speak*/spout* rubbish/nonsense/gibberish/garbage/funny, making no sense, not making sense,
    wasnt making sense, makes no sense when he/she talks, cold sweat*, not making any sense, spaced out,
    looked/looks/acted/acting/seemed/seems/was drunk, like .. drunk/drunken, goosebumps in .. heat,
    didnt/couldnt/cant/doesnt/not know/say/tell .. his/her/their own? name, didnt know what day/year
  `,
  poisonSaid: `
    anaphyla*, epipen, hives, allergic reaction, ketone*, hypoglyc*, hypo on/during/after/in,
    having/had/have a? hypo*, sugar/sugars .. over/under/above/below/through/crash*, overdos*,
    swallowed .. pills,
    took/taken/takes/swallowed .. load/bunch/lots/handful/packet of pills/tablets/meds/paracetamol, ketoacid*
  `,
  brainSaid: `
    everything/world/lights/all/it went/goes/going/turned/turns black/dark/blank/grey/gray/white/fuzzy,
    lights went out,
    woke/wake/waking/came/come/coming up/to/round .. ..
      floor/ground/pavement/grass/track/tarmac/road/ambulance/hospital/concrete/sidewalk,
    slurr*, words .. mushed/jumbled/mumbled/garbled/muddled, cant/couldnt find/get .. words out?,
    couldnt/cant/cannot speak/talk properly?, speech .. weird/funny/slurred/gone, half of .. face/body,
    one side of .. face/body/head, side of .. face .. numb/droop*/weak,
    left/right side .. weak/numb/heavy/limp, face droop*, droop*, had/having/suffer*/after a? mini? stroke,
    mini stroke*, stroke last/survivor, worst headache, sudden/thunderclap headache,
    headache .. sudden/out of nowhere, thunderclap, light/lights hurt* my? eyes?, light hurts, seizure*,
    convuls*, fitting on, had/having a fit, foaming, arm/leg .. floppy, went floppy, blue lips/face,
    left/right side .. .. weak/numb/heavy/limp, lights out at, arm/leg/hand wont/doesnt/stopped work*,
    cant smile, worst pain of my life, had/having/after a tia
  `,
  chest: `
    chest, chests, breastbone, breast bone, sternum, ribcage, rib cage, thorax, left breast, left boob, boobs,
    upper chest, behind my ribs, behind the ribs
  `,
  chestTrouble: `
    pain, pains, painful, hurt*, ache, aches, ached, aching, achy, sore, tight, tighter, tightness,
    tightening, tightens, pressure, squeez*, stab*, crush*, heavy, heaviness, burn, burns, burning, burned,
    burnt, discomfort, uncomfortable, twinge*, cramp*, funny, strange, weird*, odd, dull, elephant, squash*,
    spasm*, vice, vise, clamp*, constrict*, tingl*, flutter*, thud*, jab*, knife*, knives, brick*, rubbing,
    rubs, grabb*, grabbing, sitting on, sits on, sat on, standing on, stood on, rattl*, pang*, throb*, pinch*,
    zap*, ping*, fire
  `,
  referred: `
    ribs, jaw, left arm, left shoulder, shoulder blade, shoulder blades, down my arm, into my arm,
    down his arm, down her arm, into my neck, up my neck
  `,
  pressing: `
    tight, tightness, dull, pressure, spread*, radiat*, push*, elephant, sits, sitting, sat on, squeez*,
    crush*, vice, vise, heavy, heaviness, tingl*, numb*, ache, aches, aching, pain, pains, hurt*
  `,
  heart: `heart, hearts, heartbeat, heart beat, heartbeats, pulse, ticker, heart rate, heartrate, hr`,
  heartTrouble: `
    skip*, flip*, flutter*, irregular*, stopp*, stops, hurt*, pain, pains, ache*, aching, stab*, squeez*,
    funny, weird*, strange, odd, oddly, all over the place, miss* .. beat*, misfir*, somersault*, thud*,
    spasm*, pinch*, erratic*, uneven, arrest*, twinge*, pang*, fish, gallop*, jumping, jumps, lurch*, pause,
    pauses, out of rhythm, rhythm
  `,
  heartRacing: `
    racing, raced, races, pound*, thump*, hammer*, bang*, mad, crazy, nuts, berserk, bananas,
    through the roof, sky high, wont slow/settle/calm, doesnt slow/settle/calm, beating fast, so fast,
    really fast, too fast, jump* to, shoots up, going like, 130, 135, 140, 145, 150, 155, 160, 165, 170, 175,
    180, 185, 190, 195, 200, 205, 210, 220, gallop*, like mad, like crazy, flat out, sprinting, revving,
    beating out, going off, beats out, beat out, extremely fast, super fast, very fast, super high
  `,
  still: `
    at rest, resting, lying, lie down, lay down, laying, in bed, sitting, sat down, sat at, sat on, sit down,
    couch, sofa, settee, armchair, watching tv/telly, at my desk, stairs, hours later/after, all day,
    at night, in the night, middle of the night, wakes me, woke me, hour after, hours after, wont slow,
    wont go down, wont come down, for no reason, doing nothing, out of nowhere, out of the blue, talking,
    tying, pillows, standing still, getting dressed, just standing, cooking, not moving, walking to the,
    walking across, from the kitchen, lie, when i stand up, stand up, at the pc, reading, eating, in my sleep,
    waking up, after waking, awake
  `,
  breathless: `
    out of breath, breathless*, short of breath, shortness of breath, catch my/his/her/their breath,
    get my/his/her breath, gasp*, wheez*, winded, panting, puffed, puffing,
    breath* .. hard/fast/heavy/difficult*/trouble/labored/laboured, sob, no breath, breathing heavily
  `,
  lapse: `
    woke, wake, waking up, came to, came round, come round, came around, coming round, next thing,
    found myself, blank, blanked, no idea how, cant remember, dont remember, people over me, people around me,
    people standing over, suddenly i was, ended up
  `,
  ground: `
    floor, ground, grass, pavement, tarmac, concrete, sidewalk, asphalt, ambulance, hospital, first aid,
    medical tent, medic tent, medics, paramedic*, kerb, curb, ditch, people over me, people around me,
    people standing over, on my back
  `,
  face: `lips, lip, face, tongue, throat, fingernails, nails, the lips`,
  faceWrong: `
    blue, bluish, grey, gray, ashen, swell*, swollen, swelled, swole, puff* up, droop*, tingl*, numb,
    lopsided, crooked, paralys*, purple, white, puffy, puffing, puffs, sagging, drooped, drooping, hanging
  `,
  sight: `vision, sight, eyesight, eyes, seeing, see, eye`,
  sightGone: `
    dark, black, grey, gray, blurr*, closing, double, tunnel, spots, gone, lost, curtain, zigzag*, flashing,
    stars, blind
  `,
  heat: `
    heat, sun, hot, degrees, heatwave, humid*, sauna, dehydrat*, bonk*, helmet, head, collapsed, sweating,
    sugar, water
  `,
  dazed: `
    he/she/they .. confused, was/is/got/seemed/acting/very/really/so confused and, disorient*, delirious,
    delirium, stumbling, staggering, incoherent*, gibberish, confused and stumbl*,
    mate/wife/husband/friend/clubmate/partner/mum/dad .. confused, couldnt/cant walk straight
  `,
  coughing: `
    cough*, spit*, spat, throw* up, threw up, vomit*, puk*, bring* up, brought up, hack* up, phlegm
  `,
  bloody: `pink, blood*, foam*, froth*, rust*, coffee grounds, red, bright red`,
};
