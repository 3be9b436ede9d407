import type { DangerWords, OrdinaryConcept } from '../danger-concepts.ts';

/** English talk that takes a sign back. */
export const ENGLISH_ORDINARY: DangerWords<OrdinaryConcept> = {
  harmless: `
    chest press*, chest/pec day, chest fly, chest flies, chest flys, chest flyes, chest strap*, chest band,
    chest belt, chest monitor, chest workout*, chest exercise*, chest muscle*, chest freezer, chest and
    back, chest and tri*, chest and arms, chest opener*, chest height, chest deep, chest to, chest up, chest
    out, off my chest, chest supported, chest hair, sore chest .. push*/bench/press/presses/dips/gym/flies,
    chest .. sore .. push*/bench/press/presses/dips/gym/flies, sore .. chest ..
    push*/bench/press/presses/dips/gym/flies, chest .. push ups, tight chest muscles, heart rate monitor*,
    heart rate zone*, heart rate strap, heart rate sensor, heart rate training, heart rate data, heart rate
    reading*, heart rate max, max/maximum/target/average/easy heart rate, heart racing up hills, by heart,
    at heart, heart of, heart to heart, with all my heart, heart set, heart out, hearts out, lose/lost
    heart, take heart, heart rate .. watch, broke/breaks/break my heart, heartbreak hill, heart sank, skip*
    .. heart rate, hr monitor*, hr zone*, hr strap, gave/gives/give/giving me/us/him/her a heart attack,
    nearly/almost had a heart attack, nearly a heart attack, heart attack hill/burger,
    cabin/spring/race/marathon/gold/running/football/taper/ski/cup/olympic fever, disco/hay/baby fever,
    fever pitch, saturday night fever, faint hearted, for the faint, not for the faint, faint idea, faint
    line, faint hope, medicine ball*, sports medicine, best medicine, taste of .. medicine, running is my
    medicine, exercise is medicine, training is my medicine, run is my medicine, my medicine is, torn
    between, tore up/through/past/it, sweat and blood, blood sweat, blood and sweat, blood flow*, blood
    supply, blood circulation, blood pumping, blood moving, get/gets/getting the blood, in my blood, in the
    blood, bloody hate/hell/love/great/brilliant/hard/good/freezing/cold/tough/awful, bloody
    treadmill/marvellous/boring/knackered/lovely/useless/hills/weather, bloody winter/mary, so bloody,
    bloody well, bad blood, new/fresh/young blood, first blood, blood orange, blood brother*, bleed
    club/team/blue/green/red, breathing exercise*, breathing technique*, breathing pattern*, breathing
    rhythm, breathing drill*, breathe easy, breath work, breathwork, breather, take a breath*, breath of
    fresh air, out of breath .. hills/intervals/sprints/hill/after/when/chasing/running, catch my breath
    between/after/on, rest/training/recovery/race/base/long/short/taper/build/same/which period*,
    what/whole/time/busy/grace/trial/transition/this/that/every/each period*, period of, periods of, period
    between, period before, periodi*, menstrual cycle training, cycle class, cycle to, cycle lane, cycle
    path, cycle race, exercise cycle, training cycle, cycle my, to cycle, a cycle, the cycle club, broke
    my/the/a/his/her/our/# .. pb/pr/record/best/time/pbs/streak/personal/duck/sub/hour/minute*,
    broke/breaking/break #, broke the/my ice/bank/habit/routine/fast, broke down my, broke my
    foam/watch/headphones/strava/garmin/bike/shoe*/back squat, broke/broken
    bike/watch/treadmill/foam/phone/garmin/shoe*, im broke, so broke, flat broke, broken up, broken into,
    broken down into, broken record, broken sleep/night, break a leg, break/broke a sweat, legs are broken,
    broken .. treadmill/bike/watch/rower/pool/lift/shoelace, die on this hill, dying to, passed/passing/pass
    out flyers/bibs/medals/water/leaflets/the, passed out ..
    boredom/sofa/couch/bed/pillow/laughing/laughter, collaps* .. sofa/couch/bed/arch*/laugh*/armchair,
    collapsed arch*, collapse in a heap, collaps* with laughter, tent collapsed, black out curtains/blinds,
    blackout curtains/blinds, keel over laughing, numb/numbed with/from/by/of/to boredom/the/cold, mind
    numbing*, numbingly, numb bum, tingling with, tingle with, numb to, bored numb, head hit the pillow, hit
    the head on the nail, hit the nail on the head, bang my head against, banging .. head against, head
    start, bang on, popped in/into/over/to/round/along, popped out to/for, pregnant pause,
    im/are/is/was/were/be expecting to/it/that/some/you/the/too/rain/miracles/more/less, popped my cherry,
    knees pop/click/crack, knocked out #, knocked out the/a/my/some/of, knock out a, smashed/smash*
    my/the/it/a/that .. pb/pr/session/record/k/#/race/goal/target/run, hit the wall, hit the
    gym/pool/bike/road/trail*/weights/ground running, hits the spot, hit the showers, suicides,
    suicide/suicidal drill*/sprint*/run/runs/shuttle*/pace/squeeze/hill/reps, killed me, killing me, kills
    me, to die for, kill/killed/killing .. time/birds/hill/session, murder me, killer
    session/hill/workout/legs, dead legs, legs dead, dead lift*, dead bug*, died on, dying on, cut my own,
    cut myself some slack, cut .. corner*, cut back, cut down, cut myself shaving, burn off energy/steam,
    binge watch*, binge on netflix, netflix binge, bing* .. netflix/series/podcast*, binge of running,
    bingeing series, hungry for, guilty pleasure, guilty ..
    rest*/skipping/missing/not/cycling/day/days/running/swimming, dont deserve a medal, deserve a rest, food
    for thought, recipe for, eat hills, eat my dust, eating up the miles, eat up, run over to, run over
    the/a hill*/bridge/distance, run over #, run over rough/grass, run it off road, run over christmas, run
    over the winter/summer/weekend, runs over, fit in a, vision of/for, see double digits, spots in, tunnel
    run, lost sight of, dark mornings/evenings/nights/outside, in the dark, after dark, gets dark, getting
    dark, its dark, too dark, eyes on, eye on, see stars in, high temp* wash, in high temperature*, high
    temperatures, temperature drop*, infectious, positive covid vibes, during covid, since covid started,
    pre covid, before covid, because of covid, covid lockdown, in covid, lump sum, lump in my throat, lumped
    together, lumpy, like it or lump it, bump into, bumped into, bumpy, speed bump*, goose bumps, chest
    bump, fist bump*, knee jerk, foot the bill, best foot, on foot, by foot, 6 foot, hand in hand, at hand,
    on hand, hand out, old hand, joint venture, nose to tail, by a nose, shoulder season, shoulder to
    shoulder, achilles heel, arm and a leg, long arm, in the long run, legs of steel,
    first/second/last/relay/run/bike/swim leg, legs of the relay, pain cave, pain for free, no pain no gain,
    pain in the arse/ass/neck/backside/butt, pains me to, growing pains, painfully slow, painfully,
    painless*, pain free, without pain, no pain, pain barrier, worth the pain, hot yoga, hot pilates, hot
    chocolate, red hot, warm up*, warming up, warmups, warmed up, warm down, hard day*, smooth, flight of
    stairs, flights of stairs, in flight, red zone, code red, red line run, blue line, fly by, feel blue,
    feeling blue, purple patch, purple kit, purple vest, labour day, labor day, labour of love, new mom
    friend, steroids .. like, like .. on steroids, on steroids, chill pill, hard/bitter pill, running is my
    therapy/drug/meds, running addict, tabs open, salt tablet*, electrolyte tab*, iron tablets, vitamin*,
    weight loss, birth date, date of birth, birthday, due for, due to, hospital pass, hospital appointment
    for my mum, work in .. hospital*, works in .. hospital*, hospital shift*, nurse .. hospital,
    prescription of exercise, prescription glasses, prescription goggles, limp excuse, go limp,
    decision/analysis/choice paralysis, head is spinning/spins from/with, like .. hit by a
    bus/truck/train/lorry, hit by a bus, limp home in, limp handshake, droopy shorts, elephant in the room,
    elephants, sitting on my bum, sit on my bum, sitting on the fence, stab at, take a stab, have a stab,
    back stab*, stabbed in the back, stabili*, stable*, squash court, squash club, squash match, playing
    squash, play squash, squash player*, squash and, squash on, squash or, squash once, squash tennis, odd
    jobs, odd week, odd days, odd session, odd run, at odds, funny enough, funny story, weirdly enough, on
    fire, heavy legs, heavy weights, heavy lifting, heavy week, heavy squat*, leg heavy, legs heavy, heavy
    days, knife edge, twice the size of the club, wet myself laughing, pee myself laughing, wee bit, a wee,
    weed, slapping feet, foot slap, stitch in, had a stitch, a stitch, in stitches, stroke rate, arm stroke,
    leg stroke, swim stroke*, back stroke, breast stroke, stroke technique, stroke of luck, stroke count,
    stroke type, which stroke, stop sweating so much, how do i stop sweating, not breaking sweat, goodbye to
    running, hate my life when, want to die of, die of boredom, choking under pressure, choked in the race,
    die of embarrassment, die laughing, just dropped my/off/in/to/a/#/out, drop/dropped mid week, drop the
    floor, hit the floor running, talk rubbish about, hypo allergenic, infected with .. bug, running bug,
    infected by, lost .. in the woods, went black friday, all black, numbers game, no feeling of, no
    feelings, fitting in, fitting on my, see the point of/in
    yoga/stretching/swimming/cycling/strength/cross/weights/running, see the point of/in
    pilates/tempo/intervals/doing/lifting/warm/plyometrics/core/rest/easy, see the point of/in long/it, the
    point of yoga/stretching/swimming/cycling/strength/cross/weights/running, the point of
    pilates/doing/lifting/rest, covid jab/vaccine/booster/shot, got/had/have/caught my/a/the/our? covid
    jab/vaccine/booster/shot, no period of, no rest period, black toenail*, hot tub, hot feet, hot bath, hot
    shower, hot day*, hot weather, hot in, weigh/weighed in, weighing in on, blank page/slate, ended up in,
    ended up on, prescribed a plan, pink urine colour guide, side stitch*, stitches when, get stitches, does
    the pill, boxes of, gebrochenes herz, crooked path, hangs out, burden of, done with everything else,
    chest tight muscles, in tears laughing, positive test event, brain fog after work, brain training, brain
    switch*, switch .. brain off, my brain, tired brain, brain is, brain needs, brain says, i cut myself
    shaving/on/some/slicing/while/with/cooking/chopping, no air con*, want/wanna/wants to? disappear
    into/on/up/off, cant/cannot/couldnt talk/speak during/in/at/on
    tempo/intervals/threshold/pace/race/hill/hills/reps/fast, cant/cannot/couldnt talk/speak
    during/in/on/at/while/when running/tempo/intervals/pushing/racing, cant talk during, cant speak highly,
    speak highly, hardly/barely talk during/at/in, bra/strap/vest/wetsuit/zip/bib/top/pack/shirt ..
    rub*/chafe*/dig*/slip*, permission to collapse, collaps* .. finish .. lol/haha/happy, collapse into bed,
    power blackout*, blackout at/in the gym/club/area/town/street, go on like this with my,
    overdose*/overdosed on hill*/cake/chocolate/netflix/squats/miles/sun/sugar/carbs/cheese,
    overdose*/overdosed on burpees/pancakes/podcasts/mince, fainting goats, fit of giggles/laughter/rage,
    purg* my/the/our shoe*/cupboard/wardrobe/inbox/strava/list/gear/closet/garage/kit/phone/contacts,
    straight or bent, bent or straight, bent knee/knees/leg/legs/arm/arms/elbow*/hip*/over, leg swings ..
    sideways, forwards/forward or sideways, sideways or, sideways lunge*/step*/run*/shuffle*/drill*, running
    sideways, going sideways, congrat* .. baby/pregnan*/expecting/son/daughter/birth/arrival,
    congratulations .. .. baby/pregnan*/son/daughter/birth/arrival, congrats .. .. pregnan*/baby/birth,
    lovely news, welcome baby, welcome .. newest, shes/were/captain/coach/anna/friend is? expecting ..
    collecting/present/card, is expecting .. collecting/present/card/news, baby shower, new dad, became a
    dad, becoming a dad, auntie, uncle to, im an aunt*, celebrat* .. baby, drowned rat*, drowning in
    work/sweat/emails/laundry/mud, hate myself for signing/entering/booking/saying/agreeing/skipping/buying,
    hating myself for signing/entering/booking, not wake/waking up early/in/for/at/tired/before/on/to, not
    wake up on time, wake up sore/late/tired/early, razor burn/bumps/thin/sharp, run rings, foggy
    on/in/weather/morning*/out/outside/today, in the fog, bite to eat, bite of, bite size*, bitesize*, bite
    my time, outside temp*, forecast .. degrees/#, lost a few seconds/minutes
    on/at/in/to/because/by/through/every, find the words to, unresponsive
    app/watch/site/screen/website/touch*, gasping for a/it/tea/coffee/water/beer, gasp*/gasping at/on the
    end/top/finish/last, toenail*/nail .. black/purple/blue/off, black friday/coffee/run/diamond/belt,
    lightning fast/quick/bolt, pulled a muscle laughing, eyes .. prize/road/ball/clock, see the point in/of,
    zone/zones .. heart rate, heart rate .. zone/zones/threshold/tempo/intervals, suicide hill, hill called,
    segment called, called death/dead/suicide/killer, death by, death march, near death experience lol,
    could have died of/laughing, gave .. heart attack, heart in my mouth, skipped a beat when, my heart
    skipped .. when/seeing/saw, heart skipped .. joy/medal/saw, bleeding edge, bleeding love, nosebleed
    seats, boxing/football/rugby fever, race fever, run fever, medal fever, shin guards, knocked off my/the
    pb/list/#, knocked # seconds/minutes, knocked a minute, knocked .. off my, knocked out ..
    reps/miles/session/k/tournament/cup/round, hit/smashed/crushed my/the
    target/goal*/session/pb/splits/paces, crush/crushed/crushing it, crushed that, blown up ..
    photo/picture/mattress/balloon, bike is broken, broke my fast, hot water bottle, hot and bothered, hot
    and humid, hot in the, cant/cannot go on like this with my/the/this, having/have/had/has a fit of,
    plan/gazebo/tent/table/chair/marquee/market/deal/bench/stool/shelf
    has/have/just/nearly/almost/completely/finally? collaps*, deckchair/buggy
    has/have/just/nearly/almost/completely/finally? collaps*, tent/gazebo/marquee/bridge collapsed,
    dog/puppy/pup/cat/horse/pony/spaniel/labrador/greyhound/hamster/rabbit is/was/has/started/keeps?
    limp*/lame/collaps*/faint*/vomit*/overheat*/panting/wheezing, torch/lamp/battery/headtorch ..
    dim/dims/dimmed/died, respond* to training/strength/load/emails/messages, wanted to die on that/the,
    wanted to die during/halfway, heart attack when i saw, heart attack at the price/bill, temperature*/temp
    .. outside/forecast/indoors/outdoors, # degrees outside/heat/forecast/predicted/out, # c
    outside/forecast/out, smashed/smashing it today/lol/yesterday/again, dying/die/died of/from
    boredom/laughing/laughter, dizzy in/from/after/on/doing
    tumble/spins/turns/rolls/forward/roundabout*/waltz*/cartwheel*, so/absolutely/always/totally/bloody
    starving, starving after, doctors surgery, doctor surgery, gp surgery, the surgery on/hosts/car/opens,
    surgery hosts, hands/fingers swell .. hot/heat/long/warm/summer, hands/fingers swell a bit/little,
    hands/fingers .. puffy .. hot/heat/long/warm/summer, hands/fingers get puffy/swollen, expecting a
    busy/big/lot/hard/good/fast/tough/new/parcel/delivery/medal/pb/few/great/flat, tablets and phones,
    phones and tablets, on my tablet, despair of/at, die of shame/cold/heat/boredom/embarrassment/laughter,
    funny turn of speed, cpr course/training/class/refresher, first aid and cpr, im/are/am # weeks
    out/into/from/to/until/away/in/off/before/post, cramp/cramps woke/wakes/waking/wake, pill box,
    choking/choke/choked down, in front of the camera/mirror/group/class/crowd/tv/house/cafe, stabbing
    myself with safety/pins/the, step*/jump*/run*/walk* in front of the
    camera/mirror/group/class/crowd/photographer, ribs/sides/stomach/abs/tummy/belly .. laugh*,
    heels/hands/lips/skin/soles .. cracked/crack, dizzy with, fracture in the
    track/surface/tarmac/road/pavement, taper brain, fell in love, fell asleep, fell behind, fell short,
    fell off the wagon, fell for, fell apart, fell over laughing, fall asleep, fall in love, fall short,
    falling asleep, in the fall, this fall, last fall, fall season, fall race/marathon, late fall, blood ..
    test/tests/donation/donor/drive/type/group, blood in/on my sock/socks/shoe/shoes/shirt/vest/nipple*,
    vision is to, vision board, speech at, chest is, chest feels .. bigger/stronger/broader, chest feels
    great, heart feels full/warm/light/happy, heart does .. good, good for the heart, good for my heart,
    heart felt thanks, heartfelt, heart goes out, heart and soul, my heart is set/in/on/full, chills down
    my, gave me chills, netflix and chill*, gives me chills, get chills .. finish/crowd/anthem/music, chills
    when .. crowd/anthem/music, shivers down my, glorious agony, sweet agony, air ambulance, ambulance
    bay/charity/station/crew/driver, a e nurse, work in a e, call an ambulance for my ego, white as a sheet
    cake, hopping drill*, hopping on, hop on, on crutches last year, tar path, one minute
    on/off/rest/easy/hard, feel sick of, sick of, sick beats/session/move*/pb/kit/bike/climb/route,
    roll*/rolling .. golf/tennis/lacrosse/massage/spiky ball, on a golf/tennis/lacrosse/massage/spiky ball,
    pride hurt, only .. pride hurt, hurt .. pride/ego, for asthmatics, weigh myself before and/a/the, weigh
    myself once, chilli, kidney bean*, numb hands on .. rides/bike, out cold beer, slushie, blue lips from
    the, collapse in race/entries/numbers/price*, lost it in the woods/mud, wish i could sleep forever
    after, heart rate .. weird watch/strap/sensor/reading, strap .. heart rate, drum roll, sleep forever
    after, tight vest/top/shirt/shorts/schedule/fit/bend/turn/squeeze/leggings/tights, fever for
    running/marathons/medals/racing/trails/football/gold, epo scandal/ban/cheat*/test/case, in sep, # sep,
    sep #, barely/hardly/never/rarely/dont/doesnt/not/no eat/eats/eating ..
    veg/vegetables/meat/fish/fruit/bread/gluten/sugar/dairy/cake/sweets/chocolate/crisps/greens/fibre/fiber,
    had/has/have/having/suffering a? stroke of genius/luck/laziness, only eat/eats/have/has/ate .. before ..
    run/runs/running/swim/swims/swimming/ride/rides/race/races/training/gym/session/sessions/yoga,
    skip/skips/skipping/skipped lunch/breakfast/dinner/lunchtime time?
    run/runs/swim/swims/ride/rides/session/sessions/class/classes/yoga/gym/plans/date/party, jaw dropping,
    jaw dropped, jaw droppingly
  `,
  denials: `
    no, without, never had, never have, dont have any, havent got any, not any, free of, zero, nor, isnt,
    not
  `,
  deniable: `
    chest, pain, pains, fever, fevers, dizziness, swelling, swollen, numbness, numb, tingling, blood,
    fracture, fractures, broken, dizzy, injured, injury, injuries, pregnant, medication, meds, painkillers,
    breathless, limping, suicidal, anorexic, diabetic, collapsed, knee, back, or, and, any, real, actual,
    sharp, severe, other, heart, problems, trouble, palpitations, fainting, headache*, concussion, sick
  `,
  spared: `
    prevent, prevents, preventing, prevention of, protect/protects against, protect/protects from,
    reduce/reduces/reducing/lower/lowers/lowering/cut/cuts/less/increase/higher the? risk of, risk of,
    avoid, avoiding, avoids, guard against, ward off, steer clear of, fear of getting
  `,
  ownBody: `i, my, have, ive, im, me, his, her, he, she`,
  healed: `
    years ago, year ago, decades ago, decade ago, long ago, ages ago, as a kid, as a child, as a teenager,
    in my twenties, at school, back in school, in college, back in college, when i was young*, when i was a
    kid/child/teenager/#, in 19*, in 200*, in 201*, in 2020/2021/2022/2023, back in 20*, # years back, # yrs
    ago, few years back, healed, fully recovered, all healed, all clear, cleared me, cleared to run, cleared
    for, been cleared, signed me off, signed off by, given the ok, all good now, all fine now, fine now,
    long since, youngest is, oldest is, kids are, old fracture, old break, old injury, used to have, aged #,
    age #, at the age of, when i was #, as a toddler, as a junior, at uni, in high school, in primary
    school, back then, back in 19*, back in the, many years, ten years, twenty years, since two years, years
    and years, no issues since, no problems since, never a problem, never been a problem, all good since, no
    trouble since, never bothered, healed up, fully healed, healed fine, long healed, ancient history, gone
    since, long gone, fine for years
  `,
  over: `
    gone now, gone again, fine since, fine now, ok since, okay since, fine again, slept it off, back to
    normal, cleared up, passed by itself, went away, goes away, eases off, goes off when, never happened
    before, lasts a minute, all sorted, all good since, drops back, lately, on and off, comes and goes,
    keep/keeps/kept getting that/this/it, goes after, went down with, going on since, since christmas, for a
    while now, cleared by itself, then it cleared, then it went, minutes then it, only while running, only
    when i push, when i push, gone by monday, since stopped, has stopped now, happened once, just the once,
    fainted/faint/collapsed/swoons/swooned/keeled/overheated/muddled/blacked .. ..
    yesterday/last/sunday/saturday/monday/tuesday/wednesday/thursday/friday/weekend,
    fainted/passed/collapsed .. .. ..
    yesterday/last/sunday/saturday/monday/tuesday/wednesday/thursday/friday/weekend, last night for, at the
    weekend funny, last year and again, all fine, fine ever since, felt fine after, right as rain, pen used
    on, used on saturday/sunday, eases when, eases off when, settles when, stops when i stop, goes when i
    stop, every time she sprints, for a minute, lasts an hour, lasts seconds, couple of seconds, few
    seconds, in 2015/2016/2017/2018/2019/2020/2021/2022/2023/2024, at my check up
  `,
  celebrated: `
    congrat*, well done, cheers to, card for, gift for, present for, collecting for, baby shower, newborn
    of, joy to
  `,
};
