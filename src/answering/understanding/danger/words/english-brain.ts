import type { DangerWords, VitalConcept } from '../danger-concepts.ts';

type BrainConcept = Extract<
  VitalConcept,
  | 'faintSaid'
  | 'brainSaid'
  | 'heatSaid'
  | 'lapse'
  | 'ground'
  | 'face'
  | 'faceWrong'
  | 'sight'
  | 'sightGone'
  | 'heat'
  | 'dazed'
>;

/** How English speaks of consciousness, brain and heat. */
export const ENGLISH_BRAIN: DangerWords<BrainConcept> = {
  faintSaid: `
    faint, fainted, fainting, faints, feeling faint, pass/passed/passing/passes out,
    blacked/blacking/blacks/black out, blackout*, collapsed, collapse, collapsing, unconscious*,
    lost/lose/losing/loses consciousness, loss of consciousness, keel* over, zoned out and fell, next thing
    i/he/she knew/know/remember*, hit/hits/hitting the deck, hit/hits the floor, dropped/dropping/drop to
    the floor/ground, just dropped, dropped mid, went down like, dont/doesnt/didnt/cant/couldnt remember ..
    last/finish*/how/falling/anything/happened/race, lost a few seconds/minutes, went limp, unresponsive,
    not responding, wont/cant/couldnt/cannot wake him/her/them/up my/him/her, turned/went/gone/going blue,
    doesnt/didnt know where he/she/they, went/goes/turned/turns/looked/gone/going ..
    grey/gray/white/pale/ashen/purple/clammy, went/go/goes/turned/looked .. funny/weird/odd colour/color,
    crumpled, zoned out completely, vision/sight/eyesight .. disappear*/vanish*/went/gone, lost ..
    vision/sight/eyesight, lips .. blue/purple, everything/world started/starts/was/is/began/keeps? spin*,
    grey/grayed/greyed out, whited out, tunnel vision, grab/grabbed/hold/held .. rail/wall ..
    stay/faint/fall, everything/world .. dark/black/blurry/fuzzy, couldnt see anything/properly, cant see
    properly, pass*/passed clean/right/straight/completely out, passes clean out, dropped like, drops like,
    went over like, crumples, face down on/in, not opening his/her/their eyes, wont open his/her/their eyes,
    no response from, cant/couldnt/cannot rouse/revive, rouse him/her/them/my, swoon*, goes limp, gone limp,
    came to on, out cold, out like a light, legs .. went from under, seeing black, saw black, went all
    black, grey out, greys out, grays out, everything dimmed, going dim, goes dim, lying on .. not moving,
    motionless, no signs of life, snoring noises, sparked out, syncope, hit the pavement, presyncope, went
    weak and, not answering, stopped answering, head went light, came over faint, passed out, drift* in and
    out, in and out of it, folded at/on/in/over, toppled over, slumped/slumps/slumping
    over/down/against/on/to/at, eyes .. rolled/rolling/roll back/up, he/she/they
    wont/doesnt/isnt/not/didnt/cant respond/responding/react/reacting, wont/doesnt/didnt respond/react when,
    nearly/almost keeled/fainted, no idea how i got there/here/home/back, nearly went over when,
    runner/man/woman/lad/guy/bloke/somebody/someone/casualty down on/at/by/in/near, found .. on the floor
    after/and/this/she/he/in, gone/went/turned/turns/looks/looking a
    horrible/awful/funny/bad/odd/weird/terrible/nasty/strange/dreadful colour/color,
    gone/went/turned/turns/looks/looking a greenish/greyish colour/color, not with us, not with it, isnt
    with it, wont come to, hasnt come to/round, hasnt come round, not coming round, isnt coming round, cant
    bring him/her round, not breathing, barely breathing, isnt breathing, turning purple, going purple,
    doing cpr, did cpr, needs an ambulance, call an ambulance .. now, ambulance is coming/on,
    cant/couldnt/cannot/wont be woken/roused, wont wake up, cant wake up him/her/my, cant get .. wake,
    clammy pale, pale and clammy/sweaty/sweating/grey, grey and sweaty/sweating/clammy, white and
    sweaty/clammy, deathly pale, white as, pale as, grey as, gone grey, sweaty and grey, crashed to the
    ground/floor, landed in a heap, in a heap on, dropped in front of, is out cold, woke up on, wakes up on,
    woke up with people, came to with, flaked out, flake out, out for the count, vision closed in,
    everything faded, everything fades, sounds .. far away, ears ringing and .. black, see stars when,
    seeing stars, saw stars when
  `,
  brainSaid: `
    everything/world/lights/all/it went/goes/going/turned/turns black/dark/blank/grey/gray/white/fuzzy,
    lights went out, woke/wake/waking/came/come/coming up/to/round .. ..
    floor/ground/pavement/grass/track/tarmac/road/ambulance/hospital, woke/wake/waking/came/come/coming
    up/to/round .. .. concrete/sidewalk, slurr*, words .. mushed/jumbled/mumbled/garbled/muddled,
    cant/couldnt find/get .. words out?, couldnt/cant/cannot speak/talk properly?, speech ..
    weird/funny/slurred/gone, half of .. face/body, one side of .. face/body/head, side of .. face ..
    numb/droop*/weak, left/right side .. weak/numb/heavy/limp, face droop*, droop*, had/having/suffer*/after
    a? mini? stroke, mini stroke*, stroke last/survivor, worst headache, sudden/thunderclap headache,
    headache .. sudden/out of nowhere, thunderclap, light/lights hurt* my? eyes?, light hurts, seizure*,
    convuls*, fitting on, had/having a fit, foaming, arm/leg .. floppy, went floppy, blue lips/face,
    left/right side .. .. weak/numb/heavy/limp, lights out at, arm/leg/hand wont/doesnt/stopped work*, cant
    smile, worst pain of my life, had/having/after a tia, words .. mush/mushy/nonsense/backwards, speech ..
    slurry/mush/slow/thick/strange, slurry, mouth .. slid/dropped/crooked/lopsided/wonky/drooping/one
    side/sagging/numb, smile .. wonky/crooked/lopsided/uneven/one, face ..
    dentist/slid/dropped/fallen/sagging/lopsided, arm/leg/hand/side just? stopped/stops
    working/moving/responding, arm/leg/hand .. wont/doesnt move/work/grip/obey/respond, hand wont grip,
    words wont come, couldnt/cant/cannot get .. word out, talking/talks/talked/speaking/speaks
    gibberish/nonsense/rubbish/garbage/backwards, cant/couldnt/doesnt/didnt say .. what day/year/month, what
    day it is, walking/walk/walks/walked like a drunk, staggering in circles, seeing two, see two of, two of
    everything, curtain came down, curtain coming down, like a curtain, skull .. bang/burst/explode*, bang
    .. skull/head and, headache .. life/ever, clap of thunder, hit me like thunder, gone blind in, went
    blind, blind in one, blind in, cant see out of, jerking all over, jerks all over, jerked all over,
    staring blankly, stared blankly, blank stare, pupil* .. bigger/massive/huge/different/uneven/blown,
    mumbling nonsense, sober but, hasnt touched a drop, not had a drop, side of my mouth, dragging one leg,
    left/right arm .. useless/dead/floppy, gone dark in my, staring through/into us/him/her/space, eye ..
    totally/completely/gone dark/black/blind, half of .. vision/looking/sight/view ..
    vanished/gone/missing/disappeared, half my/the vision/sight/view, one side .. mouth/lips/smile ..
    slid/droop*/down/numb/dropped, doesnt/didnt/cant/couldnt know/tell/say/remember .. what
    day/year/race/month/town, not/didnt/doesnt/isnt recognise/recognize/recognising/recognizing
    his/her/me/us/anyone/their, one arm/leg/hand wont/cant/doesnt, side of .. body .. weak/numb/heavy, cant
    hold .. arm up, arm keeps dropping, arm drifts, through a keyhole/tunnel/straw, everything through a,
    some kind/sort/form of a? fit/seizure/turn/stroke, funny turn, lost the? sight/vision in, lost sight in
    my, cant see out, sight gone in, vision gone in,
    twitch*/jerk*/thrash*/shaking/shakes/shook/trembling/convulsing all over, went/gone/goes/going stiff
    and/then/as, words/speech/sentences .. dont/doesnt/didnt make/making any? sense, words .. no sense,
    keeps/kept dropping his/her/the fork/cup/phone/things/everything, pupils .. different/uneven/size/sizes,
    suddenly confused, suddenly couldnt/cant see/speak/talk/walk/move/read, all of a sudden .. cant/couldnt
    see/speak/talk/walk/move/read, speech .. garbled/jumbled/muddled/slow*/slurring/off, cant see anything
    out/with/from/in, see nothing out of, blind on one, arm dropped, arm .. dropped and, arm fell limp, side
    .. gone weak/numb/limp, leg/arm .. gone limp, violent headache, most violent, headache .. explosion,
    head .. about to explode, confused .. suddenly, forgot who, forgotten who, doesnt know his/her own name,
    dont know my own name, cant remember my own name, garbled, gobbledygook, word salad, wrong words come,
    wrong words coming, words come out wrong/weird/funny/backwards, my/his/her speech
    is/goes/went/gets/became/came/sounds, her speech was, his speech was, shaking fit, shaking fits, a fit
    on/at/in/during the, fits at night, third fit, second fit, another fit, more fits
  `,
  heatSaid: `
    heatstroke, heat stroke, sun stroke, sunstroke, stopped/stops/stop sweating, not/isnt/wasnt/no longer
    sweating, skin .. oven/burning/bone dry, talk*/spoke/speak*/spout*
    rubbish/nonsense/gibberish/garbage/funny, making no sense, not making sense, wasnt making sense, makes
    no sense when he/she talks, cold sweat*, not making any sense, is spaced out, all spaced out, seems spaced out, looks spaced out,
    looked/looks/acted/acting/seemed/seems/was drunk, like .. drunk/drunken, goosebumps in .. heat,
    didnt/couldnt/cant/doesnt/not know/say/tell .. his/her/their own? name, didnt know what day/year,
    stopped/quit/no longer/isnt sweating, skin .. radiator/dry/bone, bone dry, stopped shivering, cooked
    himself/herself/myself, overheated, heat exhaustion, temp/temperature .. 40/41/42/104/105/106, bright
    red no sweat, red .. no sweat, not a drop of sweat, dry skin and hot, hot dry skin, skin .. hot and dry,
    skin .. dry as
  `,
  lapse: `
    woke, wake, waking up, came to, came round, come round, came around, coming round, next thing, found
    myself, blank, blanked, no idea how, cant remember, dont remember, people over me, people around me,
    people standing over, suddenly i was, ended up
  `,
  ground: `
    floor, ground, grass, pavement, tarmac, concrete, sidewalk, asphalt, ambulance, hospital, first aid,
    medical tent, medic tent, medics, paramedic*, kerb, curb, ditch, people over me, people around me,
    people standing over, on my back
  `,
  face: `
    lips, lip, face, tongue, throat, fingernails, nails, the lips, mouth, smile, eyelid, eyelids, jawline
  `,
  faceWrong: `
    blue, bluish, grey, gray, ashen, swell*, swollen, swelled, swole, puff* up, droop*, tingl*, numb,
    lopsided, crooked, paralys*, purple, white, puffy, puffing, puffs, sagging, drooped, drooping, hanging,
    wonky, slid, slides, sagged, sags, dentist, slack, twisted, skewed, uneven, swells, blown up, fat,
    dropped on, gone down one, ballooned, ballooning, going blue, mottled, like sausages, like golf balls
  `,
  sight: `vision, sight, eyesight, eyes, seeing, see, eye, half my view`,
  sightGone: `
    dark, black, grey, gray, blurr*, closing, double, tunnel, spots, gone, lost, curtain, zigzag*, flashing,
    stars, blind, dim, dims, dimming, dimmed, vanish*, dark on, blacked, misted, sparkl*, shimmer*, jagged,
    patchy, narrowed, narrows, keyhole, pinhole, closing in, static
  `,
  heat: `
    heat, sun, hot, degrees, heatwave, humid*, sauna, dehydrat*, bonk*, helmet, head, collapsed, sweating,
    sugar, water, boiling, red hot, radiator, cooked, bone dry, sweltering, scorching, baking, roasting, hot
    race, hot day, heat index, hottest, 40, 41, poured water, overheat*, thirty degrees, finish line, the
    finish, at the ultra, bright red, in the heat
  `,
  dazed: `
    he/she/they .. confused, was/is/got/seemed/acting/very/really/so confused and, disorient*, delirious,
    delirium, stumbling, staggering, incoherent*, gibberish, confused and stumbl*,
    mate/wife/husband/friend/clubmate/partner/mum/dad .. confused, couldnt/cant walk straight, muddled,
    mumbling, mumbles, staggers, staggered, out of it, not recognis*, not recogniz*, wobbly and, giggling
    and, swinging at, legs like a drunk, off his head, off her head, away with the fairies, he/she/they ..
    makes/making no sense, talking nonsense, talks nonsense, staggering in circles, doesnt know ..
    race/day/name/where, lost it in, swearing at, swings at, fighting us, talking rubbish, wandering
    off/about
  `,
};
