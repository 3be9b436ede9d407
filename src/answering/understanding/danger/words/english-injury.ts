import type { DangerWords, InjuryConcept } from '../red-flag-signs.ts';

/** How English speaks of bones, joints, muscles, nerves and blows. */
export const ENGLISH_INJURY: DangerWords<InjuryConcept> = {
  boneSaid: `
    bent/bends/bending .. wrong/sideways/backwards, wrong angle, funny/weird/strange/odd angle,
    sticking/poking/popped out of, bone .. sticking/poking/through/out, deform*, misshapen, dislocat*,
    out of its? socket, popped out of joint,
    heard/felt/feel/hear .. crack/pop/snap/tear/rip/crunch/cracking/popping/snapping/rupture/twang,
    loud pop/crack/snap, a pop/crack/snap in/from/behind, went pop/snap/crack/crunch,
    funny/big/huge/hard bump on/over, cant/couldnt/cannot move my/his/her legs/neck/body,
    came/come/comes/coming/popped/pop/pops/slipped out of .. socket/place/joint, came out .. socket/joint,
    something .. go/went/gave/popped/snapped in my, felt/heard something go, cant straighten/bend,
    cant straighten up, collapsed arch with pain, foot/feet/hand/arm/leg/toe/finger/wrist/ankle .. pointing,
    pointing .. wrong/somewhere/backwards/sideways, x ray, xray, suspected/possible/maybe/likely/think broken,
    might be broken, could be broken, may be broken, only walk on, passed a stone,
    screws/pins/plate/rods in my, toe/finger/arm/wrist/foot/ankle/nose/leg .. crooked,
    crooked toe/finger/arm/wrist/nose
  `,
  headBlowSaid: `
    head injur*, concuss*, whiplash, seeing/see/saw double/stars, double vision, memory loss,
    helmet .. crack*/split/broke*/smash*, keep/keeps/kept asking .. same,
    repeating himself/herself/themselves/myself,
    hit/bang*/knock*/bump*/smash*/smack*/whack*/crack*/clonk*/bash*/thump*/split my/his/her/their/the?
      head/skull/temple/forehead,
    hit/struck/kicked/elbowed/punched/knocked/bashed on/in the head/face,
    landed/fell/fall on my/his/her/their head/face/neck,
    head hit the? ground/floor/road/kerb/curb/pavement/tree/bar/wall,
    blow/knock/bang/bump to/on the/my/his/her head, knocked out/unconscious/myself,
    hit by a car/van/bike/bus/truck/lorry/cyclist, knocked down/over by, run over,
    split/smashed/cracked/broke/wrecked .. helmet,
    elbow/knee/ball/branch/fist/punch/kick to .. head/temple/face/skull, doubled over, puked .. head,
    head is/has been banging/pounding/throbbing since, foggy since, lump on .. head, black eye after
  `,
  nerveSaid: `
    foot drop, foot .. slap*/drag*/flop*, drag* .. foot/leg,
    cant/cannot/couldnt/unable/wont/not able? to? lift/raise/move/bend/straighten/turn/grip/close
      my/the/his/her/it? arm/foot/toes/fingers/neck/hand/knee/shoulder/wrist/elbow/leg/ankle,
    legs .. paralys*, paralys*, sudden weakness,
    leg/legs/arm/hand .. suddenly? .. went/gone/go/goes/gave dead/weak/limp, grip .. weak/gone,
    lost .. control of .. bladder/bowel*/legs, bladder, bowel control,
    cant hold/control my? pee/wee/bladder/bowels, wet myself, cant/havent pee*, pee right/properly,
    pee .. properly/right, numb .. saddle/groin/bum, saddle .. numb/numbness, shake/shaking uncontrollably
  `,
  infectionSaid: `
    infected, infection, septic, sepsis, gangrene, cellulitis, testicle*, balls hurt/ache/swollen,
    stomach/belly/tummy/abdomen .. rigid/rock hard, wound .. deep
  `,
  clotSaid: `compartment syndrome, blood clot*, clot in, thrombos*, dvt, embolism, phlebitis`,
  healableSaid: `
    stress fracture*, fracture*, fractured, fracturing, stress reaction*, broken bone*, broke a bone,
    hairline, torn acl/meniscus/ligament*/tendon*/achilles/cartilage, tore my/his/her a?, ruptur*,
    slipped disc, herniat*, bone stress, bone bruise*, snapped my/his/her, arthroscop*, keyhole surgery,
    spinal fusion
  `,
  unableSaid: `
    cant/cannot/couldnt/unable/not/barely/hardly able? to? put/putting/bear/bearing/take .. weight,
    cant/cannot/couldnt weight bear, cant/cannot/couldnt/barely/hardly/scarcely stand/step on,
    cant/cannot/couldnt/barely/hardly/struggl*/unable to? walk/walking, limp, limping, limped, limps,
    on crutches, hobbl*, cant/cannot/couldnt/hurts to? hop/hopping, hop* .. impossible/hurt*/pain*/cant/once,
    cant/cannot/couldnt feel my/his/her legs/leg/calves/quads/thighs
  `,
  numbSaid: `
    numb, numbness, numbing pain, goes numb, pins and/n needles,
    cant/cannot/couldnt feel my/his/her/the foot/feet/toes/hand/hands/fingers/arm/arms/face/side/groin/saddle,
    no/lost/losing feeling in, no feeling, loss of feeling/sensation, tingling, tingles, tingly,
    foot/hand/arm/leg/toes .. fall*/fell/asleep asleep?, electric shock*, sciatica,
    lost/lose/losing the/all feeling
  `,
  body: `
    ankle*, knee*, hip, hips, foot, feet, shin*, calf, calves, leg, legs, thigh*, achilles, toe, toes, wrist*,
    arm, arms, elbow*, hand, hands, finger*, thumb, my back, lower back, his back, her back, back pain, neck,
    spine, pelvis, hamstring*, quad, groin, heel*, bone*, rib, ribs, shoulder*, collarbone, collar bone,
    kneecap, tibia, fibula, femur, metatarsal*, jaw, nose, skull, cheekbone, tailbone, joint, ear, eye socket,
    forearm, instep, arch, glute, buttock, hammy, elbow
  `,
  swelling: `
    swell*, swollen, swole, swelled, puff* up, puffy, balloon*, purple, black and blue,
    twice its/the/as .. size?, twice the size, size of a/an,
    like a/an egg/balloon/grapefruit/melon/tennis/golf/football, as big as, lump, huge lump, hot and red,
    red and hot, hot to touch, hot to the touch, blown up, blew up, dent in, is hot, is red, feels hot,
    looks red, was hot, hot and, gone red, huge bruise, massive bruise, black bruise, size of,
    doubled in size, triple
  `,
  broken: `
    broke, broken, fractur*, cracked, snapped, popped, dislocat*, ruptur*, torn, tore, gave way, gave out,
    give/gives/giving way/out, giving way, locked up, locked, locks up, locking up, and locked, buckled,
    buckles, sticking out, out of place, shattered bone, smashed up, came out, comes out, popped out,
    pops out, slipped out, crunched, crunch, bent, twisted round, backwards, sideways, dangling, hanging off,
    hanging loose, hangs, wonky, shattered
  `,
  calf: `calf, calves, lower leg, one leg, left leg, right leg, leg, behind my knee, back of my knee`,
  clotSign: `
    swell*, swollen, swole, swelled, warm, hot, red, reddish, redness, bigger than, fatter than, rock hard,
    hard as, throb*, shiny, balloon*, flying, long haul, plane, only/just one side, dented, twice the, puffy,
    pitting, flight
  `,
  pain: `
    pain, pains, painful, hurt, hurts, hurting, ache, aches, aching, ached, sore, agony, cramp, twinge,
    headache, headaches, migraine, cramps, stomach ache, tummy ache, belly ache, spasm*, tender
  `,
  severe: `
    sharp*, stabbing, stabs, severe*, excruciat*, unbearable, unbearably, agoni*, crippling, intense pain,
    shooting, sudden, suddenly, terrible, horrible, horrific, insane, searing, knife, knifelike, pinpoint,
    electric, awful, worst, at night, night, killer pain, mega pain, extreme, radiating, bone pain, blinding,
    splitting, banging head, pounding head, so bad, so badly, like hell, insanely, unreal, beyond, killer,
    really bad, very bad, doubled over, cant sleep, cant stand, off the scale, stab
  `,
  alarming: `
    getting/gets/got/gotten/growing worse, worse every/each, worse and worse, worsen*, wake* me/him/her/us,
    woke me, waking me, keeps me awake/up, cant sleep, in bed, at rest, even/when/while resting,
    even/when/while sitting, even/when/while lying, even/when/while walking, limp*, spreading to, spreads to,
    radiat*, shoot* down, shoots, down my leg, down the leg, down his leg, down her leg, into my leg,
    out of 10, one/tiny/single/specific/exact/precise/little spot, when/if i press, pressing on, to the touch,
    deep inside, deep in my/the, night pain, all night, cant put, cant bend, cant straighten, swollen,
    painkillers, hopping, out of nowhere, weight loss, fell on, since the/my fall, after a fall, since i fell,
    since the/my crash, to hop, crying, in tears, cry, screaming, scream, worse by the, days now and worse,
    more and more, every day worse, throbbing all
  `,
  hardWork: `
    doms, leg day, legday, squats, lunges, squatted, deadlift*, gym session, gym yesterday, pt session, lol,
    lmao, haha*, hehe, sore quads, jelly, after the marathon, after my marathon, bootcamp, crossfit,
    stairs today, stairs lol
  `,
};
