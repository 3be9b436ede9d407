import type { DangerWords, MishapConcept } from '../danger-concepts.ts';

/** How English speaks of cold, water, fits, falls, bleeding, stings, sugar and fumes. */
export const ENGLISH_MISHAP: DangerWords<MishapConcept> = {
  coldPlace: `
    freezing, frozen, moor, blizzard, cold water, icy water, hypothermi*, ice cold, soaked through,
    shivering, shiver*, heather, hailstorm, stone cold, winter swim, hypothermia, moors, open water, lake
    swim, sea swim, sleet, sub zero, frosty, blue with cold, chilled to the bone, cold snap, the lake, in
    the snow
  `,
  coldSign: `
    stopped/quit/no longer shivering, isnt/not shivering, slurring, slurred, stumbling, stumbles, fumbling,
    mumbling, taking/take off his/her/their? jacket/clothes/coat, sleepy, drowsy, muddled, nonsense,
    stopped/quit/no longer/isnt/not shivering, has stopped shivering, slurs, slurring words, stumble,
    clumsy, fumbles, cant do .. zip, wants to sleep, fall asleep, falling asleep, dozing, curl up, mumbles,
    not making sense, making no sense, incoherent, cant feel .. hands, lethargic, groggy, wants a lie down,
    like a nap, staggering, glazed, he/she/they/mate/friend/partner .. confused, wants/wanted a nap, a nap
    in, taking off his/her/their, take .. his/her/their .. off, undressing, stripping off, says he/she ..
    warm/hot, seems vague
  `,
  muchWater: `
    drank loads, drank too much, drinking loads, bottles of water, every/each water? station/table,
    overdrank, overhydrat*, hyponatr*, gallons of, drank too much water, drank so much, must have drunk,
    cups of water, every drinks? station, litre after litre, glasses of water, drinking water all, water at
    every, over drank, overdrinking, too much water, drank/drunk/drinking/drink ..
    litres/liters/gallons/loads
  `,
  waterSign: `
    confused, twitch*, throwing up, vomit*, pounding head, headache, puffy, disorient*, being sick, muddled,
    swollen fingers/hands, staggering, twitching, puffy fingers, puffy hands, rings .. tight, head ..
    pounding/splitting, mumbling, slurring, seizure, not herself, not himself, cant remember, doesnt know
  `,
  convulsing: `
    jerking, twitching, convuls*, shaking, thrashing, gone stiff, went stiff, eyes rolled, eyes roll*,
    having/had a fit, biting/bit his/her tongue, jerk*, twitches, thrash*, flailing, eyes .. back, staring
    and, fitting, plank stiff, stiff as a plank, stiff as a, frothing, gone rigid, went rigid
  `,
  wholeBody: `
    on the floor/ground/grass/track, foam*, wont wake, cant wake, wet herself, wet himself, drool*, not
    answering, doesnt respond, wont respond, doesnt answer, foaming, frothing, foam, more than five minutes,
    out of control, uncontroll*, on the track, all four limbs, wake properly, dribbl*, snoring, groggy
    after, more than # minutes, all over on, all over and, shaking all over, on the floor, eyes ..
    rolled/rolling/white, at the mouth
  `,
  knock: `
    tumble, tumbled, tripped, crash, crashed, collision, collided, walked into, smacked heads, clashed
    heads, head clash, came off my/his/her bike, off my/his/her bike, landed on, hit the deck, thrown off,
    over the bars, headfirst, knocked over, came off, flew off, fallen, off my horse, bike smash, lamppost,
    kerb, curb, tackled, banged, bumped, cracked his, cracked her, cracked my, handlebars, stile, quarry,
    cliff, hit by, clouted, conked, goalpost, doorframe, cupboard, on the bonce, on the noggin, branch
    got/hit/caught, falling branch, slipped and, slipped off, slipped on, fell off/on/over/down/from, fell
    and, since .. fell, whacked, clipped me/him/her/our/my, went over the bars/handlebars/my, a fall, the
    fall, my fall, hit a tree/wall/car/post/kerb/rock/deer/pothole/gate/fence/bollard, crashed into, went
    into a tree/wall/ditch/car, fallen off, thrown from, dropped a weight/barbell/dumbbell, barbell on,
    scrum, kicked in the/my/his/her head/face, bike accident, car accident, car crash, trampled, been hit,
    knocked off my/his/her bike, the tackle, a tackle, hard tackle,
    i/he/she/they/who/and/then/have/has/since fell, whacked my/his/her, cracked my/his/her, kicked
    my/his/her, ball in the, elbowed me/him/her, kneed me/him/her, the header, after the header, a header
  `,
  sinceFall: `
    since/after my/the/a/his/her fall/crash/accident/tumble/collision/tackle/knock/whack/landing/smash,
    since/after i/he/she fell/crashed/landed/tripped/slipped/tumbled/hit/banged/whacked, since
    falling/landing/crashing/slipping, after falling/crashing/slipping, after landing on/awkwardly/badly,
    landed awkwardly/badly, fell awkwardly/badly/hard, came down hard/awkwardly/badly/wrong, landed
    wrong/funny
  `,
  foggy: `
    foggy, thick head, dazed, queasy, nauseous, saw stars, ears ringing, ringing ears, wobbly, blurry,
    irritable, woozy, cant remember, dont remember, sore head, slept all day, headache*, spaced, fuzzy,
    thick headed, muzzy, not right, not quite right, not myself, not herself, not himself, in a daze, cant
    concentrate, snappy, wants to sleep, sleep all the time, head hurts, headache since, light hurts, bright
    lights, sick ever since, off balance, hazy, cloudy, feel drunk, weepy, cant think, thinking straight,
    keep forgetting, forgetful, sick since, feel/felt/feeling sick, in a fog, screens make/hurt/give,
    ringing in my, grumpy since, unsteady since
  `,
  headWorse: `
    sleepy, sleepier, drowsy, drifting off, nodding off, cant stay awake, wont stay awake, been sick, sick #
    times, sick two/three/four/several times, keeps being sick, keeps throwing up, one pupil, out of
    his/her/my ear/nose/ears, asking .. same, same question, same thing over, knocked out, blood thinners,
    slurring, doesnt know, not making sense, out cold, getting sleepy, drifts off, hard to wake, hard to
    rouse, sick twice, sick three, sick several, being sick, vomiting, vomited, threw up, thrown up,
    throwing up, puked, puking, keeps asking, ask .. same, same thing over and, massive pupil, fluid, watery
    stuff, clear liquid, clear fluid, leaking from, from his/her/my ear, out of his/her/my ear, behind the
    ear, unconscious, warfarin, apixaban, thinners, anticoag*, clopidogrel, slurred, slurs, doesnt
    recognise, seizure, worse and worse headache, headache .. worse, worsening headache, numb arm, arms ..
    tingl*, pupil .. massive/bigger/huge/bigger/different/blown, pupils .. different/uneven/size/huge,
    having a fit, out for a minute/few/couple/second/bit, was out cold, repeating himself/herself/myself,
    he/she/they .. confused, thrown up twice/three/again, forgetting where, keeps forgetting, forgets where,
    forgot where, doesnt remember, cant remember where/what/who
  `,
  spineSaid: `
    cant/cannot/couldnt feel anything below, feel nothing below, below the waist, both legs ..
    numb/weak/gone, paralys*, broke .. neck/back, cant/cannot/couldnt feel .. below, no feeling below, numb
    from the waist, from the waist down, from the neck down, from the chest down, landed on .. neck/back
    and, landed on my neck, landed on his neck, landed on her neck, cant/dont/couldnt/cannot feel .. need
    to? pee/wee/poo/go, dont know when i need to pee/wee/go, dont know .. need the loo, neck hurts ..
    arms/hands .. buzz*/tingl*/numb, cant/cannot/couldnt wiggle .. toes/fingers, cant/cannot/couldnt move ..
    toes
  `,
  limbsGone: `
    both arms/legs/hands .. tingl*/numb/weak, cant/cannot/couldnt move my/his/her, cant/cannot/couldnt feel
    my/his/her legs, legs .. arent there, cant/cannot/couldnt move .. fingers/legs/arms/toes/neck/head,
    cant/cannot/couldnt feel .. fingers/legs/arms/toes/feet/hands, tingling down, arms .. tingl*/numb, legs
    .. tingl*/numb/weak/gone, arms/legs/hands .. buzz*/electric/shocks, neck .. cant/wont turn/move,
    cant/wont/couldnt turn .. neck/head
  `,
  saddle: `
    saddle, between my/his/her thighs/legs, groin, around my bum, between .. thighs/legs, crotch, perineum,
    undercarriage, where i .. sit, where id sit, between my cheeks, down there, private parts, privates,
    back passage, inner thighs, genitals, nether regions
  `,
  bladderLost: `
    bladder, cant/cannot/couldnt wee/pee/hold, hold my wee/pee, wet myself, lost control, bowels,
    incontinen*, pooed myself, soiled, no control, not been able to go
  `,
  bleedingHardSaid: `
    spurting, spurts, pumping blood, blood pumping out, gushing blood, bleeding out, wont stop pumping,
    pouring through, tourniquet, arterial, spurted, pumping out of, pouring with blood, pouring blood, blood
    .. pouring/pumping/gushing/spraying/spurting/everywhere, soaked/soaking/soaks ..
    towel/shirt/shirts/shirt/tshirt/bandage/dressing/jumper/buff, through the towel, through the bandage,
    wont clot, losing a lot of blood, loads of blood, so much blood, pool of blood, blood ..
    wont/not/doesnt/hasnt/cant stop/stopping, cant stop .. bleeding, bleeding .. wont/not/doesnt/hasnt
    stop/stopping, still bleeding after, bleeding badly, cut .. to the bone, cut off .. finger/toe/thumb,
    finger .. hanging off, impaled, sliced open, severed a/his/her/my, an artery, through a pad, through ..
    pads, pad an hour, pads an hour, soaking pads, clots the size, passing clots, bowl red, bowl .. red,
    cut/gash/gashed/sliced/slashed .. .. wont/cant/doesnt/isnt stop/stopping, cut/gash/gashed/sliced .. ..
    .. wont stop, deep gash, gash in/on/down, wont stop .. bleed*, blood .. down my leg/arm/face,
    been/got/was stabbed/shot/impaled, bleeding loads/badly/lots/everywhere/profusely/like, bleeds like,
    blood .. squirt*/everywhere/floods, losing blood, lost .. pints, wound .. pumping/pulsing/gushing, cut
    through to, its gushing, is gushing, gushing out, arm/leg/forearm/thigh/hand .. open and, flap of skin,
    chainsaw, bleeding through, bled through, bleeds through
  `,
  pouring: `
    pouring, pumping out, gushing, spurt*, everywhere, soaked, soaking, all over the, litres, puddle, pool
    of
  `,
  openBreakSaid: `
    bone .. poking/sticking/coming/through, bone .. out of, see the/his/her/my bone, mad angle, bone ..
    showing/visible/exposed/out/poking/sticking, actual bone, can see .. bone/tendon, white bone, skin ..
    split .. bone, foot/hand/ankle/leg/knee .. pointing/facing/twisted .. way/backwards/wrong/behind,
    hip/leg/ankle/arm/wrist/knee .. mad/crazy/impossible/silly/unnatural angle, no pulse in, shin ..
    snapped, leg snapped, leg .. bends where, foot/hand/toes .. pointing/facing .. wrong, foot/hand/leg/toes
    gone cold and
  `,
  belly: `
    belly, tummy, stomach, abdomen, gut, guts, bloated belly, under the ribs, lower belly
  `,
  bellyHard: `
    rigid, like a board, like wood, board like, rock hard, solid as, like a drum, like a rock, cant be
    touched, cant touch, doubled up, doubled over, like stone, like concrete, hard as a, hard as rock, stiff
    as a, stiff as wood, curled up in
  `,
  sting: `
    wasp, bee, hornet, stung, sting, nuts, peanut, peanuts, cashew*, almond*, shellfish, prawn*, shrimp,
    allergic, allergy, antihistamine, sesame, insect bite, energy bar, bit by, stings, bee thing, hornet*,
    wasps, bees, bumblebee, walnut*, hazelnut*, peanut gel, kiwi, penicillin, ibuprofen, new gel, new bar,
    energy chew, protein bar, antibiotic, hives, itchy, latex, fire ants, horsefly, mango, epipen
  `,
  allergySign: `
    tongue, lips, eyelids, eyes swollen, face swollen, face .. puff*/swell*/swollen, wheezing, wheezy,
    wheeze, hives, hoarse, welts, itchy all over, cant swallow, faint, choking, swelling up, throat ..
    tight*/closing/scratchy/itchy/funny, tongue .. fat/thick/swell*, face like a balloon, eyes ..
    closing/shut, rash all over, blotchy, cant breathe, whee*, vomit*, being sick, dizzy, itchy everywhere,
    collaps*, gasping, drooling, tight chest, lump in my throat, passing out, throat ..
    tight*/closing/closed/swell*/fat/narrow*, voice .. gone/hoarse, covered in hives/welts/spots
  `,
  venomSaid: `
    snake bit, snake bite, snakebite, bitten by a snake, adder, viper, rattlesnake, cobra, black widow,
    jellyfish all over, snake bit/bites/got, adder .. bit/got/me/hand/leg/ankle, bitten by ..
    snake/adder/viper, scorpion, snake .. bit/bitten/fangs, box jellyfish, stonefish, weever, brown snake,
    fang marks, two puncture, puncture marks, fangs
  `,
  diabetes: `
    diabet*, type 1, type one, t1d, insulin, sugars, blood sugar, sugar is, sugar level, cgm, low sugar, his
    sugar, her sugar, my sugar, having a hypo, had a hypo, blood glucose, my glucose, my libre, t1 mate, t1
    mate/friend/here/kid/runner, type 1s
  `,
  sugarAlarm: `
    wont swallow, cant swallow, acting drunk, acts drunk, wont wake, cant wake, to wake up, pear drops,
    acetone, nail varnish, confused, vomiting, unconscious, ketones, cant get him/her to wake, sweating and
    shaking, wont/cant/not .. swallow, drunk, wont/cant/not .. wake/rouse, breath smells, breath ..
    fruity/pear/sweet/acetone/nail, vomit*, being sick, throwing up, panting, unresponsive, shaking and
    sweating, passed out, fitting, slurring, floppy, mumbling, not with it, on the floor, staggering,
    glazed, breath .. fruity, wont answer, not answering, wont drink, wont eat, shaky and sweaty, sweaty,
    shaking, not making sense, combative
  `,
  drowningSaid: `
    pulled .. out of the lake/water/pool/river/sea, pulled .. from the lake/water/pool/river/sea, near
    drowning, came up limp, face down in the pool/water, breathed in water, inhaled water, swallowed loads
    of sea, pulled/dragged/fished/hauled .. out of/from the lake/water/pool/river/sea/canal, pulled
    him/her/them out, came up limp/blue, swallowed .. sea/lake/pool water, inhaled .. water and, breathed in
    .. water and, underwater .. not, floating face down, bottom of the pool, rip current, swept under, swept
    away, nearly drowned, almost drowned, water in .. lungs, went under .. limp/blue, went under and
    didnt/hasnt/never, is drowning, was drowning, has drowned, hes drowning, shes drowning
  `,
  fumes: `
    generator, fumes, carbon monoxide, gas heater, bbq indoors, barbecue inside, boiler, gas leak, co alarm,
    camping stove, chlorine gas, chlorine leak, exhaust fumes, engine running in, smoke in, smoky, stove in,
    stove from, log burner, wood burner, gas stove, petrol fumes, paint fumes, smoke from the/a, heater
    was/on/in, gas fire, gas cooker
  `,
  fumesSign: `
    headache*, passed out, dizzy, sick, sleepy, drowsy, confused, coughing, faint, throwing up, headaches,
    head hurts, woozy, nauseous, cherry red, collapsed, wont wake, wheezing, tight chest, burning throat,
    cant think
  `,
  electricSaid: `
    lightning .. hit/struck/strike, struck by lightning, hit by lightning, lightning strike, electrocut*,
    electric shock from, fallen cable, live wire, power line, hit by .. lightning/bolt, lightning bolt, bolt
    of lightning, electric fence .. chest/heart/numb, shock off .. fence/cable/socket, got a shock from,
    fallen/downed cable/line/wire, high voltage, lightning hit/hits/struck/strikes, overhead
    line/cable/wire, power cable, pylon, live cable
  `,
  septicSign: `
    blotches, mottled, rash, dont fade, doesnt fade, under a glass, stiff neck, neck .. stiff/concrete,
    delirious, blotchy hands, purple spots, rash .. fade/glass/disappear, not fade, wont fade, neck ..
    stiff/concrete/wont/bend, floppy, muddled, hard to wake, breathing fast, no wee, not peeing, freezing
    hands, icy hands, slurring, light hurts, cant stand light, seizure, drowsy, teeth chattering and
    confused, gone grey, he/she/they .. confused, mottled confused, is confused, and confused, hands
    mottled, not making sense
  `,
  thermometer: `thermometer, temp, temperature, fever`,
  feverDegrees: `37, 38, 39, 40, 41, 100, 101, 102, 103, 104`,
  frostSaid: `
    frostbite*, frost bite, frostbitten, frost nip, frostnip, toes/fingers/fingertips .. white/waxy/black,
    fingers .. black and, look waxy, gone waxy, are waxy, waxy and, toes/fingers/fingertips/nose/ears ..
    waxy/hard/frozen, numb and white, toes .. black
  `,
  bite: `
    bit me, bitten, bite, dog got, dog bit, tick, spider, urchin, rusty nail, nail through, cat scratch
  `,
  biteSign: `
    black, teeth went in, broke the skin, tetanus, jab in years, spreading, bullseye, oozing, swollen,
    through my shoe, rabies, achy, a ring, getting bigger
  `,
  tendonSaid: `
    kicked me in the/my/his/her heel/calf/achilles/ankle, went with a bang/pop/snap, heard/felt a bang, like
    popeye, foot .. flaps/flopping, dent above, cant/cannot/couldnt kick the/my leg straight,
    cant/cannot/couldnt rise/raise/go/stand/push/get/come up? on/off/onto my/his/her? toes/tiptoe/tiptoes,
    dent/hollow/gap/hole above/in/behind my/the knee/muscle/quad/calf/thigh/hamstring/tendon/achilles/heel,
    felt .. whack/kick/thump/blow in/to my/the calf/heel/achilles/hamstring, shot in the calf/heel, like
    being shot, like i was shot, like i got shot, like someone shot, hit with a stone/ball/bat in
  `,
  boneSpot: `
    bone, shinbone, shin bone, top of the/my? foot, heel bone, collarbone, a spot on, spot on my, sore spot,
    tender spot, one spot, one fingertip
  `,
  spotPain: `
    pressing, to touch, touch it, throbs, throb, to one fingertip, step in it, more every run, i press,
    press on, press it, pressed, tap it
  `,
  eyeHurtSaid: `
    black specks, flashes of light, floaters, blind patch, blind spot, specks and flashes,
    twig/branch/stick/thorn/elbow/ball/grit/finger/glass .. in/to the/my/his/her eye, twig in the eye, poked
    .. eye, scratched .. eye, zigzags and, zigzags in, zigzag lines, zigzag vision, flashing lights in my,
    cant open my eye, flashes in/of, sudden flashes, flashing in my
  `,
  eyeOrEar: `eye, eyes, ear, ears, eyeball`,
  eyeOrEarBad: `
    red and, painful, gunk, pus, discharge, bleeding, blood, streaming, swollen, wont open, cant open,
    fuzzy, blurry, cant hear, deaf, popped, burst, ruptured, stuck shut, agony, throbbing, weeping, crusty,
    stabbing, hit by, scratched
  `,
  wastingSaid: `
    lost .. stone/kilos/kg/pounds/weight without, dropped .. stone/kilos/kg/pounds .. without, always
    thirsty, weeing all night, cant stop losing, weight keeps falling, lost/dropped/losing .. without
    trying, dropped/lost .. .. without trying/reason/dieting, thirsty .. peeing, thirst that wont,
    unquenchable, so thirsty i drink, thirsty .. litres, thirsty .. losing weight, losing weight .. peeing,
    peeing .. losing weight
  `,
  lump: `lump, mole, lymph nodes, glands, nodule, a growth on`,
  lumpSign: `
    growing, grows, bleeds, bleeding, changed, bigger, wont go, marbles, itchy, rock hard, is hard, changing
    shape/colour/color
  `,
};
