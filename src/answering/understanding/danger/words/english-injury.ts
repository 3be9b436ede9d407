import type { DangerWords, InjuryConcept } from '../danger-concepts.ts';

/** How English speaks of bones, joints, muscles, nerves and blows. */
export const ENGLISH_INJURY: DangerWords<InjuryConcept> = {
  boneSaid: `
    bent/bends/bending .. wrong/sideways/backwards, wrong angle, funny/weird/strange/odd angle,
    sticking/poking/popped out of, bone .. sticking/poking/through/out, deform*, misshapen, dislocat*, out
    of its? socket, popped out of joint, heard/felt/feel/hear ..
    crack/pop/snap/tear/rip/crunch/cracking/popping/snapping/rupture/twang, loud pop/crack/snap, a
    pop/crack/snap in/from/behind, went pop/snap/crack/crunch, funny/big/huge/hard bump on/over,
    cant/couldnt/cannot move my/his/her legs/neck/body, came/come/comes/coming/popped/pop/pops/slipped out
    of .. socket/place/joint, came out .. socket/joint, something .. go/went/gave/popped/snapped in my,
    felt/heard something go, cant straighten/bend, cant straighten up, collapsed arch with pain,
    foot/feet/hand/arm/leg/toe/finger/wrist/ankle .. pointing, pointing ..
    wrong/somewhere/backwards/sideways, x ray, xray, suspected/possible/maybe/likely/think broken, might be
    broken, could be broken, may be broken, only walk on, passed a stone, screws/pins/plate/rods in my,
    toe/finger/arm/wrist/foot/ankle/nose/leg .. crooked, crooked toe/finger/arm/wrist/nose,
    heard/felt/feel/hear .. crack*/pop/snap/tear/rip/crunch/ripping/twang/bang, like a gunshot, audible pop,
    there was a pop/crack/snap, something snapped/popped/tore/ripped/gave/cracked/moved, sticks out
    sideways, sticking out sideways, out sideways, like a fork, step in it, shoulder looks square, looks out
    of, out of joint, wrong shape, different shape, not straight any more, kneecap ..
    side/round/moved/slid/shifted, slid round the side, shoved it back, heard/felt my/his/her
    hamstring/knee/ankle/calf/achilles/back/shoulder/hip/neck/foot/quad/groin/muscle/leg/elbow/wrist
    go/pop/snap/rip/give/crack/tear/crunch, felt .. cut .. achilles/tendon, achilles ..
    cut/snapped/gone/went/popped/banged, bone on .. outside/inside/top, bone ..
    agony/sore/tender/hurts/press/touch, cracked .. bone/rib/tooth/kneecap/elbow/wrist/shin, grinding ..
    bone/joint/knee, crunching .. bone/joint/knee, does not look right, looks wrong, bent a bit, bent ..
    fell
  `,
  headBlowSaid: `
    head injur*, concuss*, whiplash, seeing/see/saw double/stars, double vision, memory loss, helmet ..
    crack*/split/broke*/smash*, keep/keeps/kept asking .. same, repeating himself/herself/themselves/myself,
    hit/bang*/knock*/bump*/smash*/smack*/whack*/crack*/clonk*/bash*/thump*/split my/his/her/their/the?
    head/skull/temple/forehead, hit/struck/kicked/elbowed/punched/knocked/bashed on/in the head/face,
    landed/fell/fall on my/his/her/their head/face/neck, head hit the?
    ground/floor/road/kerb/curb/pavement/tree/bar/wall, blow/knock/bang/bump to/on the/my/his/her head,
    knocked out/unconscious/myself, hit by a car/van/bike/bus/truck/lorry/cyclist, knocked down/over by, run
    over, split/smashed/cracked/broke/wrecked .. helmet, elbow/knee/ball/branch/fist/punch/kick to ..
    head/temple/face/skull, doubled over, puked .. head, head is/has been banging/pounding/throbbing since,
    foggy since, lump on .. head, black eye after, smacked/clashed/knocked/banged/bumped heads, head clash,
    clash of heads, walked into .. branch/post/pole/door/sign, thick head, been foggy, foggy ever, keep
    forgetting, took a ball to, ball in the face/head, elbow to the head, elbowed in the nose/head/face,
    head .. kerb/curb/pavement/concrete/post/lamppost/branch/beam, headfirst into, went headfirst, head
    first into, landed on .. head, clunked .. head, donked .. head, helmet dented, helmet ..
    bits/pieces/half/two, saw stars
  `,
  nerveSaid: `
    foot drop, foot .. slap*/drag*/flop*, drag* .. foot/leg, cant/cannot/couldnt/unable/wont/not able? to?
    lift/raise/move/bend/straighten/turn/grip/close my/the/his/her/it?
    arm/foot/toes/fingers/neck/hand/knee/shoulder/wrist/elbow/leg/ankle, legs .. paralys*, paralys*, sudden
    weakness, leg/legs/arm/hand .. suddenly? .. went/gone/go/goes/gave dead/weak/limp, grip .. weak/gone,
    lost .. control of .. bladder/bowel*/legs, bladder, bowel control, cant hold/control my?
    pee/wee/bladder/bowels, wet myself, cant/havent pee*, pee right/properly, pee .. properly/right, numb ..
    saddle/groin/bum, saddle .. numb/numbness, shake/shaking uncontrollably, havent been .. to pee/wee, no
    pee/wee/urine since/for, toes .. wont pull/lift/move, wont pull up, cant pull .. toes/foot, foot just
    flaps, foot flaps, getting weak, gone weak, weakness in, weaker and weaker, legs .. giving way, losing
    strength, lost strength, lost the strength, no strength in .. leg/arm/hand/foot, wasting muscle, muscle
    wasting, hand .. clumsy, calf/calves/leg/legs cramp/cramps/cramping .. when/if i? walk/walking, colder
    than the other, cold and pale, foot is cold and, foot is white, leg is cold, havent/hasnt/not been? ..
    pee/wee/peed/urinated, eyelid .. droop*/drop*, cant keep .. eye open
  `,
  infectionSaid: `
    infected, infection, septic, sepsis, gangrene, cellulitis, testicle*, balls hurt/ache/swollen,
    stomach/belly/tummy/abdomen .. rigid/rock hard, wound .. deep, pus, oozing, oozes, weeping wound, turned
    green, gone green, smells off, smells bad, smells rotten, red line, red streak, creeping up, tracking
    up, spreading redness, redness .. spreading, angry red, hot and throbbing, cant chew, light .. bothers
    me, light .. too bright, neck .. stiff .. light, neck .. stiff .. rash, stitches/wound/scar/incision/cut
    .. burst/open*/split/weeping/oozing/leaking/gaping, leaking yellow, glands up, glands are up, swollen
    glands, lymph nodes, nodes .. marbles, abscess, boil on, hot swollen, shaking with cold, shaking chills,
    sore throat so, one side bulging, quinsy, one ball, nut is swollen, lump in my groin, wont go back in,
    groin .. popped out, redness .. moving/creeping/going/tracking/spreading/climbing/up, red and hot, red
    hot and, bitten by .. dog/cat/fox/bat/rat/monkey/human, dog bite, cat bite, bite from .. dog/cat/fox,
    stray dog, stitches/wound/scar/incision .. came/come/coming apart/undone/open, scar .. red/leaking/hot,
    tick rash/bite/bites, tick .. rash/ring/red/head/bite, its/all/so/really/very/totally swollen/puffy,
    puffed right up, blown right up, gunk, goo coming, weeping green, green stuff, yellow stuff, yellow
    crust, mrsa, ingrown .. pus/infected/red/throbbing, carbuncle, impetigo, balls ..
    swollen/ache/hurt/kicked, scrotum, one of my balls, nuts .. swollen/ache/hurt, down there ..
    swollen/itch*/burn*
  `,
  clotSaid: `compartment syndrome, blood clot*, clot in, thrombos*, dvt, embolism, phlebitis`,
  healableSaid: `
    stress fracture*, fracture*, fractured, fracturing, stress reaction*, broken bone*, broke a bone,
    hairline, torn acl/meniscus/ligament*/tendon*/achilles/cartilage, tore my/his/her a?, ruptur*, slipped
    disc, herniat*, bone stress, bone bruise*, snapped my/his/her, arthroscop*, keyhole surgery, spinal
    fusion, tear in my/the, tore .. muscle/hamstring/calf/quad/bicep/groin, full tear, partial tear, grade
    2/3, grade two/three, snapped .. tendon/achilles/bone, chipped bone, cracked rib*, rib cracked, rib ..
    clicks, broken rib*, broken toe/finger/wrist/foot, stress fractures, torn .. hamstring/calf/quad/bicep
  `,
  unableSaid: `
    cant/cannot/couldnt/unable/not/barely/hardly able? to? put/putting/bear/bearing/take .. weight,
    cant/cannot/couldnt weight bear, cant/cannot/couldnt/barely/hardly/scarcely stand/step on,
    cant/cannot/couldnt/barely/hardly/struggl*/unable to? walk/walking, limp, limping, limped, limps, on
    crutches, hobbl*, cant/cannot/couldnt/hurts to? hop/hopping, hop* .. impossible/hurt*/pain*/cant/once,
    cant/cannot/couldnt feel my/his/her legs/leg/calves/quads/thighs, wont walk/stand/put/use/bear on?, wont
    put .. weight, walk on tiptoe/tiptoes, walk on my toes, refuses to walk, refusing to walk,
    cant/cannot/couldnt .. turn/roll over, roll over in bed without, cant/cannot/couldnt kick, cant sit or
    stand, cant sit still, bent double, walk sideways, cant/cannot/couldnt hold a cup/glass/pen/bottle/fork,
    cant/cannot/couldnt lift/raise my/his/her arm/leg, walk bent over, walking bent over, drop my coffee,
    keep dropping things, dropping things, cant/cannot/couldnt open my/his/her jaw/hand/mouth,
    cant/cannot/couldnt push off, impossible to sit/walk/stand/run/sleep/move on?,
    sitting/walking/standing/bending/breathing/sleeping is impossible, sitting .. impossible, walking ..
    agony, agony to walk/stand/sit/touch/move/bend/step, is agony to, in agony when, in agony since, take
    weight, wont take .. weight, wont hold me, wont hold my weight, leg/knee/ankle/foot wont hold,
    cant/cannot/couldnt .. take .. weight, hopping since, hopping about, use crutches, need crutches,
    crutches, cant/couldnt get up off/from, cant/couldnt dress/wash/sneeze/laugh/cough without, drag myself,
    bum shuffle, cant .. open .. jar/bottle/bottles/door, cant open bottles, hand .. weak, grip ..
    weak*/lost/failing, so weak i, arm/leg/hand .. so weak, cant/cannot/couldnt put .. heel/foot/leg/weight
    down/on, cant/cannot/couldnt walk properly/normally/straight, cant/cannot/couldnt .. lie on it, or walk
    properly
  `,
  numbSaid: `
    numb, numbness, numbing pain, goes numb, pins and/n needles, cant/cannot/couldnt feel my/his/her/the
    foot/feet/toes/hand/hands/fingers/arm/arms/face/side/groin/saddle, no/lost/losing feeling in, no
    feeling, loss of feeling/sensation, tingling, tingles, tingly, foot/hand/arm/leg/toes ..
    fall*/fell/asleep asleep?, electric shock*, sciatica, lost/lose/losing the/all feeling,
    cant/cannot/couldnt feel my/his/her/the right/left/big/little
    foot/toe/leg/arm/hand/finger/thumb/side/cheek, prickly, area went dull, gone dead, goes dead, went dead,
    go dead, dead and tingl*, no sensation, foot/hand/leg goes/went/going to sleep, woolly feet, feel like
    cotton, dead feeling, doesnt feel like mine, cant feel where, lost/losing all? feeling, fizzing, burning
    feet at night, feet feel like, like cotton wool, ants crawling, fizzy, buzzing in my/his/her
    leg/legs/foot/feet/hand/hands/arm/arms/toes/fingers, electric pains, electric pain, shooting down,
    shoots down, fallen asleep and, gone to sleep, lost .. feeling, cant feel my
    toes/feet/fingers/hand/foot/thumb, foot/feet/leg/hand/toes .. cotton/wood/wooden/rubber, lost the?
    feeling, zapping, shooting zaps, jolts down, jolt down, shocks down
  `,
  body: `
    ankle*, knee*, hip, hips, foot, feet, shin*, calf, calves, leg, legs, thigh*, achilles, toe, toes,
    wrist*, arm, arms, elbow*, hand, hands, finger*, thumb, my back, lower back, his back, her back, back
    pain, neck, spine, pelvis, hamstring*, quad, groin, heel*, bone*, rib, ribs, shoulder*, collarbone,
    collar bone, kneecap, tibia, fibula, femur, metatarsal*, jaw, nose, skull, cheekbone, tailbone, joint,
    ear, eye socket, forearm, instep, arch, glute, buttock, hammy, elbow, heel, knuckle*, patella, sacrum,
    bicep*, tricep*, pec, rotator, cuff, tendon, ligament, sternum joint, big toe, pinkie, pinky, sole,
    lower leg, forefoot, midfoot, coccyx, whole leg, whole arm, limb, scrotum, nut sack, jawbone, knuckle,
    shoulder blade
  `,
  swelling: `
    swell*, swollen, swole, swelled, puff* up, puffy, balloon*, purple, black and blue, twice its/the/as ..
    size?, twice the size, size of a/an, like a/an egg/balloon/grapefruit/melon/tennis/golf/football, as big
    as, lump, huge lump, hot and red, red and hot, hot to touch, hot to the touch, blown up, blew up, dent
    in, is hot, is red, feels hot, looks red, was hot, hot and, gone red, huge bruise, massive bruise, black
    bruise, size of, doubled in size, triple, jammed, ballooned, ballooning, puffs up, fat as, fatter than,
    like gloves, like a marrow, like a pumpkin, like an orange, bulging, bulge, tight and shiny, shiny,
    go/goes/gone/went/turn/turned/turns/turning blue/black/purple, is black, its black, black and, like
    sausages, bigger by the day, red hot, burning hot, hot and swollen, double the size, thick as, like a
    tree trunk, filled with fluid, full of fluid, fluid on, rock solid, rolled up like, purple bruise,
    spreading bruise, enormous bruise, bruise .. spreading, whole side black, like a hot brick, hot brick,
    feels boiling, doubled in, golf ball, tennis ball, plum, grapefruit, cricket ball, cant get ..
    shoe/boot/ring, shoe wont fit, shoe doesnt fit, no longer fits, tight skin, water on the, swells up,
    blows up, blowing up
  `,
  broken: `
    broke, broken, fractur*, cracked, snapped, popped, dislocat*, ruptur*, torn, tore, gave way, gave out,
    give/gives/giving way/out, giving way, locked up, locked, locks up, locking up, and locked, buckled,
    buckles, sticking out, out of place, shattered bone, smashed up, came out, comes out, popped out, pops
    out, slipped out, crunched, crunch, bent, twisted round, backwards, sideways, dangling, hanging off,
    hanging loose, hangs, wonky, shattered, jam*, stuck halfway, wont straighten/bend/unlock, slid, slides,
    shifted, shoved it back, pushed it back, put it back, popped back, went back in, popped it back, has a
    step, step in it, with a bang, splintered, cracks under, cracked under, clicks and hurts, separated,
    detached, came away, twisted out, sits wrong, caved in, hollow, dent, bent like, rolled up, flaps,
    flopping, wont lift, locks, catches and, wiggle it, clunks, clunking, jolts out, shifts out, goes out,
    looks odd/wrong/funny/weird/strange, looks all wrong, looks deformed, is deformed, misshapen, sits
    higher, higher than the other, sticking up, ping, pinged, pings, twanged, wont
    open/close/move/turn/lift/grip/budge, wont open properly, cant open, cant close, stuck
    open/closed/bent/straight/halfway, squint, bent over to, to one side, clunked, clonked
  `,
  calf: `
    calf, calves, lower leg, one leg, left leg, right leg, leg, behind my knee, back of my knee, lower legs,
    whole leg, calf muscle, thigh, back of my leg, back of the leg
  `,
  clotSign: `
    swell*, swollen, swole, swelled, warm, hot, red, reddish, redness, bigger than, fatter than, rock hard,
    hard as, throb*, shiny, balloon*, flying, long haul, plane, only/just one side, dented, twice the,
    puffy, pitting, flight, groove, bus ride, coach ride, coach for, hours on a/the coach/bus/plane/train,
    red patch, rope like, cord like, thicker than, tighter than, heavier than, throbs, after surgery, after
    my .. surgery, on the pill, doesnt stretch out, wont stretch out, tender rope, nine hours, ten hours,
    long drive, knee surgery
  `,
  pain: `
    pain, pains, painful, hurt, hurts, hurting, ache, aches, aching, ached, sore, agony, cramp, twinge,
    headache, headaches, migraine, cramps, stomach ache, tummy ache, belly ache, spasm*, tender, headpain,
    sore back, gut ache, side pain
  `,
  severe: `
    sharp*, stabbing, stabs, severe*, excruciat*, unbearable, unbearably, agoni*, crippling, intense pain,
    shooting, sudden, suddenly, terrible, horrible, horrific, insane, searing, knife, knifelike, pinpoint,
    electric, awful, worst, at night, night, killer pain, mega pain, extreme, radiating, bone pain,
    blinding, splitting, banging head, pounding head, so bad, so badly, like hell, insanely, unreal, beyond,
    killer, really bad, very bad, doubled over, cant sleep, cant stand, off the scale, stab, fierce, brutal
    pain, in tears, screaming, vicious, worst ever, like a knife, like glass, like electric, red hot poker,
    rips, tearing, so fierce, cant bear, dreadful, unbearable till, deep ache at night, gnawing
  `,
  alarming: `
    getting/gets/got/gotten/growing worse, worse every/each, worse and worse, worsen*, wake* me/him/her/us,
    woke me, waking me, keeps me awake/up, cant sleep, in bed, at rest, even/when/while resting,
    even/when/while sitting, even/when/while lying, even/when/while walking, limp*, spreading to, spreads
    to, radiat*, shoot* down, shoots, down my leg, down the leg, down his leg, down her leg, into my leg,
    out of 10, one/tiny/single/specific/exact/precise/little spot, when/if i press, pressing on, to the
    touch, deep inside, deep in my/the, night pain, all night, cant put, cant bend, cant straighten,
    swollen, painkillers, hopping, out of nowhere, weight loss, fell on, since the/my fall, after a fall,
    since i fell, since the/my crash, to hop, crying, in tears, cry, screaming, scream, worse by the, days
    now and worse, more and more, every day worse, throbbing all, one bone, sneeze, sneezing, cough without,
    every morning, sick with, being sick with, more every run, every run now, each run now, wakes me at,
    still there lying, lying still, when i lie down, even lying, worse in bed, worse at night, at 3am, at
    night and, turn over in bed, deep in the groin, hop, yelp, hurts to breathe, on my bone, to one
    fingertip, one fingertip, fingertip, bent over, off food, off my food, generally unwell, feel unwell,
    feel rotten, on steroids, walk on tiptoes, jumping when, cant sneeze, cant cough, foot lands, i cant
    sleep, no injury, without any knock, been limping, limping, chew, cant chew, cant swallow, growing, so
    bad i, so much i, so badly that, hurts so badly, colder than, after the crash, since the crash, cant
    lift, cant rise, cant hold, cant grip, wont straighten, wont bend, getting worse, feverish, to touch,
    when i cough, when i sneeze, when i breathe, through the night, cant turn over, cant roll over, nothing
    helps, pills dont help, painkillers dont, getting bad, even to walk, walking hurts, hurts to walk, after
    the fall, after i fell, after falling, after crash*, every step, each step, with every step, each
    breath, every breath
  `,
  hardWork: `
    doms, leg day, legday, squats, lunges, squatted, deadlift*, gym session, gym yesterday, pt session, lol,
    lmao, haha*, hehe, sore quads, jelly, after the marathon, after my marathon, bootcamp, crossfit, stairs
    today, stairs lol
  `,
};
