import type { DangerWords, MindConcept } from '../danger-concepts.ts';

/** How English speaks of the will to live, and of eating. */
export const ENGLISH_MIND: DangerWords<MindConcept> = {
  crisisSaid: `
    suicid*, kill/killing/killed/kills myself/himself/herself/themselves/meself, end/ending/ended
    my/his/her/their/this life, end/ending it all, want/wanna/wants/wanted/like to? die,
    ready/rather/hoping/hope/wish to? die/died, want* to be dead,
    want/wants/wanted/wanna/gonna/going/thinking/thought/think to/about/of? end/ending it, self harm*,
    selfharm*, self injur*, unalive*, hurt/hurting/harm/harming/cut/cutting/burning/burn/starve/punch*
    myself/himself/herself .. purpose/again/feel/razor/blade/numb/cope, cutting myself, harm/harming
    myself/himself/herself, hurting myself, cut myself again, cuts .. arms/arm/wrists/thighs, scars ..
    wrists, dont/didnt/never/not/doesnt/without want/wanting/wanna to? be/live/exist/wake/go/carry ..
    here/anymore/alive/up/living/on, dont/doesnt want to live/exist/wake, never wake up, not wake/waking up,
    wake up at all, wont wake up, dont/cant/cannot/no/not/never see/have/find/feel the/any/a? point ..
    here/living/life/alive/anymore/more/anything/existing/waking, whats the point ..
    living/life/anymore/alive/here/anything/existing, what is the point .. living/life/anymore/alive, no
    point .. living/life/alive/here/going on/existing, no reason .. live/living/alive/here, nothing .. live
    for/living for, life .. not/isnt/worth worth? living, not worth living, life ..
    pointless/meaningless/worthless, no longer want, tired of living/life/being alive/existing, sick of
    living/life/being alive, better off without me, better off dead, better off if i, everyone would be
    better, nobody would .. miss/notice/care .. gone/died/disappear*, no one would miss/notice/care,
    wish/wished i was/were/wasnt/werent dead/here/alive/born/gone, wish/wished i had/hadnt never? ..
    woken/born, never been born, wish i could disappear/vanish, want/wanna/wants to? disappear/vanish,
    cant/cannot/couldnt go/carry on anymore/like/living/any, cant do this anymore, cant take it anymore,
    dont want to be alive, dont want to be here, not be here anymore, want it all to stop, want it all to be
    over, want everything to stop, step*/jump*/throw*/walk*/running/run/lie/swerv* .. in front of ..
    train/car/truck/bus/lorry/traffic/one, jump*/throw* .. off .. bridge/roof/cliff/building/balcony, jump
    .. under .. train, hang/hanging myself/himself/herself, slit/slitting my, took/take/taking/swallow*
    all/whole .. pills/tablets/meds, overdose, feel/am/im/feeling so/completely/totally? worthless, hate
    myself .. much/so, hate my life, hate being alive, give/giving/given up on life, goodbye ..
    everyone/world/forever, final goodbye, suicidal, kill me please, nothing matters anymore, no will to
    live, lost the will to live, planned my death, my own death, think* about/of death/dying,
    been/started/keep/keeps cutting again, cutting again, wish/wished/hope/hoping ..
    wouldnt/wont/didnt/dont/never/not .. wake, wish/wished .. never wake, keeping/keeps/kept me alive, only
    thing keeping me, no point living, point in living/life/being/carrying/going, whats the point in
    living/life/being, nothing left to live, nothing left for me, nobody would notice/care/miss, no one
    would notice/care/miss, harming/cutting/burning/starving myself, been hurting myself, hurt/hurting
    myself when/because, if i was/were gone/dead, when im gone, ending it, end it tonight, end it now, done
    with life, done living, over it all and want out, want out of life, drive/drove/driving/crash/steer*
    into a tree/wall/bridge/truck/lorry/traffic, into oncoming traffic, disappear .. pointless/worth,
    want/wanted/wanna to? disappear, go on like this, nothing is worth, isnt worth it any more, not worth it
    any more, no future for me, cant see a future, dont see a future, see no future, done with everything,
    funeral .. my, goodbye letter*, goodbye note*, suicide note, sleep forever, not be around, wont be
    around, dont want to be around, gave/giving away .. stuff/shoes/things/everything .. goodbye, said
    goodbye to everyone, im a burden, feel like a burden, burden to everyone/family/my, tired of being here,
    razor*, blade .. arm/skin/thigh*, relapsed .. cutting/harm, nobody cares if i, not here tomorrow, rather
    not exist, thoughts of dying/death, dark thoughts, whole box of, whole pack of, whole packet of, i cut
    myself, cuts himself/herself, cutting himself/herself, want/wants/wanted to disappear
    and/forever/completely/for, better dead, be better off dead, rather be dead, id rather die, kill him/her
    self, take my/his/her own life, took my/his/her own life, taking my/his/her own life, attempted ..
    life/suicide, finished with life, life isnt worth, life is not worth, life has no, no purpose in living,
    hopeless and, feel hopeless, no hope left, a burden on, such a burden, being a burden, only a burden,
    just a burden, everyone would be .. without, joked/jokes/joking about ending/killing, thought* of ending
    it/things/my/everything, think* about ending it/things/my/everything, no point to life/it all/anything,
    nothing to live for, nothing worth living, all i had .. gone, was all i had, only thing i had, no point
    carrying/going on, no point in carrying/going/continuing on,
    cut/cutting/slicing/sliced/slashed/slashing/burning/burned/burnt my/his/her arms/wrists/thighs,
    cut/slit/slash* my/his/her wrists/wrist, cant/cannot/couldnt cope with life/living/being/anything,
    cant/cannot cope anymore, cant/cannot cope any more, cant do life, cant do living, had enough of
    life/living/being/everything/it all/existing, enough of living/life/being alive, fed up with
    living/life/being alive, fed up of living/life/being alive, end myself, finish it all, finish me off, no
    reason .. get up/go on/carry on/live/bother/continue/exist, no reason left to,
    google*/googling/search*/looking up .. die/kill/painless*/suicide/overdose/end, ways/how to kill
    myself/yourself, die without pain, painless death, painlessly, painless way to, rather not be
    alive/here/around/living, not be alive/living, dont/doesnt want this life, dont/doesnt want to
    live/carry/keep going/go on, dont want to keep living/existing/breathing, if i was/were/wasnt/werent
    gone/dead/here/around/alive/not, without me in it, happier/better/easier .. if i
    was/were/wasnt/werent/died/disappear*/vanished, happier without me,
    shoot/shooting/drown/drowning/poison/poisoning/gas/gassing/hang/hanging/stab/stabbing/drug
    myself/himself/herself/themselves, throw/throwing/chuck/hurl/fling/yeet myself/himself/herself ..
    off/under/in/into/from, step/stepping/stepped off .. kerb/curb/platform/pavement .. front, in front of a
    lorry/train/truck/bus/tram, under a train/bus/lorry/tram, threaten*/talks/talking/talked ..
    kill/killing/suicide/end/ending .. himself/herself/themselves/life, end things for good, end things
    permanently, kys, sewerslide, su1cide, sh relapse, relapsed .. self, urges to hurt/harm/cut, urge to
    hurt/harm/cut myself/again, hurt/harm/injure/injuring myself on/deliberately, deliberately
    hurt*/cut*/burn*/harm*, hurt me on purpose, starve myself to death, drink myself to death, hate
    existing, hate my existence, cant keep living/doing life/existing, dont deserve to live/be alive/exist,
    deserve to die, should just die, should just disappear, wish i was never/wasnt born/didnt exist, wish i
    didnt exist/wake, wish i never existed, hope .. die in my sleep, die in my sleep, hope i die, hoping ..
    not survive, dont want to survive, praying .. not wake, sleep and never wake, sleep and not wake, go to
    sleep and never, close my eyes .. forever, ready to die/go for good/leave this, want to go to heaven,
    want to leave this world, leave this world, leave this earth, this world without, nobody would
    care/cry/miss/notice .. if/me, no one would care/cry/miss/notice .. if/me, nobody would miss me, no one
    would miss me, nobody needs me, world doesnt need me, cant see a way out/forward/through, cant see any
    way out/forward, no way out of this, at the end of my rope, cant hold on much/any/anymore, cant keep
    fighting, given up on everything/living/life, given up hope, lost all hope, all hope is, theres no hope,
    there is no hope, not worth it anymore being, suicidal thoughts, thoughts of
    ending/suicide/self/hurting/killing, intrusive thoughts .. dying/death/jump*/hurt*,
    thinking/think/thought .. dying/death every/again/all, obsessed with death/dying, planning to
    die/end/kill, plan to die/end my/kill, planned to kill/end, picked a date to, note for my
    family/parents/kids/wife/husband, finish myself, finishing myself off, finish myself off, ways to die,
    way to die, how to die, wish i could die/vanish/end, my life is
    unbearable/over/hell/pointless/meaningless/worthless, life is
    unbearable/hell/meaningless/pointless/over, want/wants/wanted/wanna to? end his/her/my/their life, drive
    off .. bridge/cliff, drive my car off/into, crash my car into a/the, wrote/left a suicide/goodbye note,
    cant/cannot/couldnt face/bear/handle/stand living/life/existence/existing, step/stepping/jump/jumping in
    front of a/the, walk/walking into traffic/the sea and, cant keep going anymore, jump/jumping off a/the
    roof/building/balcony, jump/jumping off the cliff/bridge,
    burn/burning/scratch/punch/bite/hit/hitting/starve myself when/if/after/because/every/until, enough of
    living, had enough of living/life, sick of being/living/life, if i vanished/disappeared/died ..
    relief/better/nobody/happier/easier/care, relief for everyone, wrote .. last letter, last letter*,
    planning/plan how to end, how to end it after/all/tonight/now, life .. not/isnt/hardly/barely worth,
    want out for, jumping/jump in front .. tube/train/bus/metro/tram, thought of
    jumping/hanging/cutting/dying/ending/overdos*, thoughts of
    jumping/hanging/cutting/dying/ending/overdos*, hurt/hurting myself on purpose, want to be dead, wish i
    was dead, wish i were dead, wish she/he was dead, finish it tonight, done being alive, done with living,
    done with this life, over living, over being alive, bridge/roof/ledge/edge/balcony .. wont come down,
    sliced/slicing my/his/her arm/arms/leg/legs/wrist/wrists/thigh, just end things, ill end things, gonna
    end things, going to end things, end things for, notice i was/were gone, tablets lined up, pills lined
    up, waste of air/space/oxygen/skin, sleep for good/ever/forever, world is better off without him/her/me,
    tired of being on, want peace forever, permanently gone, tell .. kids/family/mum/dad/wife/husband i
    loved, always loved you all, notice if i died/disappeared/vanished
  `,
  eatingSaid: `
    anorex*, anorexia, anorexic, bulimi*, orthorexi*, eating disorder*, disordered eating, ed recovery, red
    s, reds syndrome, relative energy, stopped/avoid*/refus*/hardly/barely/scarcely eating, stopped eating,
    havent/hasnt eaten .. days/day/since/properly, starv* myself/himself/herself, starvation, making myself
    sick, make/makes/made/making/force* myself/himself/herself sick/vomit/throw/puke,
    throw*/threw/vomit*/puk* .. meal*/lunch*/dinner*/eating/food/purpose/weight/light/skinny/thin,
    laxative*, diet pills, slimming pills, purge, purged, purging, purges, binge and, bing* .. purg*, binge
    eat*, fingers down, dont/doesnt/wont/cant/not/never let/allow/allowing myself/herself/himself ..
    eat/dinner/food/lunch/breakfast/meal/carbs/have, earn/earned my/her/his
    dinner/food/meal*/lunch/breakfast/calories/carbs, punish myself .. eating/food/ate, only eat/eating/eats
    .. calories/once/apple/salad/lettuce, living on .. coffee/apple/lettuce/nothing/calories, #
    /few/under/only/below calories/kcal/cals a/per day, eat/ate/eating nothing, terrified/scared/afraid/fear
    of .. fat/weight/gaining/eating/food/carbs, skip*/miss* .. meals/dinner/lunch/breakfast ..
    weight/thin/lighter/skinny/light, skip*/miss* .. meals/dinner/lunch/breakfast .. race weight, skipping meals, skip meals, skip* lunch/dinner/breakfast to,
    weigh myself .. times/every, hate my body, feel/am/im so? disgust* .. eat*/food/body, too fat to,
    underweight, bmi of/is 13/14/15/16/17, stay*/keep*/get* skinny .. eat*, chew and spit, obsess* ..
    calories/food/weight, amenorr*, lost/losing/stopped/missing/missed my/her period*, period*/periods ..
    stopped/vanished/disappeared/gone/missing, no period*/periods, no menstrua*, eat/eating/ate/eats .. #
    kcal/calories/cals, on # kcal/calories/cals, binge at, i binge, binged, stop weighing myself, weighing
    myself, weigh myself, terrified of .. carbs/fat/sugar/food/weight, scared to eat, afraid to eat, scared
    of eating, let/lets myself eat, allowed to eat, cant let myself eat, get down to race weight .. skip*,
    skip* .. race weight, hardly/barely/not/never eats/eating/eat .. anything/enough, cant eat without, sick
    after eating, chew* .. spit*, only had/ate/eaten .. apple/coffee/salad/lettuce/shake/banana today, fear
    foods, body checking, restrict* .. food/eating/calories/carbs, restricting, lose # kg/kilos .. im #,
    burn off .. dinner/lunch/breakfast/cake/pizza/meal/ate/food, cheat day guilt, hate food, hate eating,
    hate how i look .. eat*, food rules, secretly eat*, threw up .. dinner/lunch/breakfast .. purpose, made
    myself throw, havent come on for, hasnt come on for, never started .. period*/cycle, get under #
    kilos/kg/lbs/pounds/stone, under # kilos/kg .. race/season, weighing .. times a day, weigh* .. times
    a/every, on the scales .. times, still too big, say/says im .. fat/heavy/big, coach says .. lose
    weight/thinner/leaner/fat/heavy, cuts/cut/cutting out every/all carb*/food*/meal*/sugar/fat, bins
    her/his/my lunch/dinner/food/meals, bin my lunch, hides her/his food/lunch, hide .. food, baggy kit,
    eats only lettuce/apples/salad, only eats .. lettuce/apples/salad/vegetables, downy hair, cold all the
    time, freezing all the time, hair .. falling out, hair falls out,
    throw*/threw/bring/brings/bringing/brought .. tea/dinner/lunch/meal/meals/breakfast/food up, sick after
    .. meal/meals, sick on purpose, burn off .. binge, burn off everything, make up for .. binge, from a
    binge, after a binge, is # kcal/calories/cals, # kcal/cals/calories enough, kcal enough, calories
    enough, on # kcals, before weigh in, calorie counting .. creeping/back/again/obsess*, counting ..
    creeping back, cant take .. rest day, cant stop exercising, cant stop training, panic if i .. miss/rest,
    panic and run, panic .. rest day, cry/cries/crying if .. miss/misses .. run/session/training, guilty if
    i dont train/run, have to run .. eat, must run .. eat, have to earn, eat .. only if, only eat after,
    only eat if, only eat on, only let myself, only allow myself, let myself eat, allow myself .. eat/food,
    not allowed to eat, dont deserve .. eat/food/dinner/lunch, dont deserve to eat, skip/skips/skipping
    dinner/lunch/breakfast/meals .. havent/not/didnt, diet shakes, water fast, juice cleanse, havent eaten
    since, hasnt eaten since, not eaten since, hunger .. feels good/clean/proud, proud of not eating, love
    the empty feeling, empty feeling in my stomach, thigh gap, bones showing, ribs showing, see my ribs,
    people say im too thin, mum says im too thin, everyone says .. thin, skin and bones, scared of .. rest
    day, scared to rest, terrified of rest, fat on rest days, energy deficiency, fuelling fear, fear of
    gaining, scared of gaining, gain weight if i rest, feel fat, feel so fat, feel huge, disgusted with my,
    disgusted by my, diet .. kid, fasting for days, days without food, no food since, starve all day,
    starving all day, starve myself, three sessions a day .. hair/freezing/period*, hides it under, under
    baggy, only allowed/allow/let myself, allowed myself an apple, only ate .. apple/salad/coffee/lettuce,
    weigh ins, throw up on purpose, scared of food/eating/carbs/fat/calories, run off everything/what i,
    have to run off, burn off everything/what i, work off everything/what i, run off every, on # calories, #
    calories a day, # calories for, hardly eats/eat, barely eats/eat, eats like a bird, not eating enough on
    purpose, eat as little, eating as little, only eats/eat salad/fruit/vegetables/apples, ran off my
    dinner/lunch, feel fat .. eat*, hate what i see, only eats after/if/when, hates herself/himself
    if/when/for, hate herself/himself if/when, eats after .. run/training, only eats .. run/training, losing
    weight fast, lost weight fast, dropping weight fast, throwing .. up after
    meals/meal/dinner/lunch/eating/food/tea/breakfast, barely/hardly/scarcely/not/dont/doesnt/never/wont
    touch/touches/touching .. food/dinner/lunch/plate/meals/meal/supper, too much and ..
    dont/doesnt/barely/hardly/never/not eat/eating, no run/running/training/workout/gym/session/exercise ..
    no food/dinner/lunch/breakfast/meal/meals/carbs, overtrain* and .. never/dont/barely/hardly/not
    eat/eating
  `,
  eating: `
    eat, eats, eaten, eating, ate, food, meal*, dinner, lunch*, breakfast, carb*, calorie*, cals, kcal,
    pasta, snack*, supper, diet, cake, pizza, chocolate, cookie*, bread, carbs, sweets, lunchbox, dessert,
    chocolate bar, takeaway, burger, feast, roast, ice cream, biscuit*, buffet, snacking, big meal
  `,
  purging: `
    purg*, throw* up, threw up, vomit*, burn off everything, burn/burned/burning it/them all? off, burn it
    off, work it off, run it off, run off every*, punish*, guilty, guilt, skipping meals, skip meals,
    binge*, bingeing, laxativ*, nearly nothing, almost nothing, hardly anything, next to nothing, as little
    as, barely any, not allowed, dont deserve, deserve, undo, cancel out, make up for, to get rid of,
    disgusting, compensat*, unless ive/i/ive, unless i, if i havent/dont, hides, disgust*, stick my fingers,
    fingers down, sick afterwards, throw up after, earn my, only on days, havent run, no run no, have to
    run, burn it, sweat it off, atone, regret so, undo the, starve, starved, starving all, starving myself
  `,
  period: `
    period, periods, menstruat*, menstrual, time of the month, cycle, aunt flo, my monthlies, menses,
    monthlies, my monthly, monthly bleed, my bleeds, bleeds, my flow, that time of month, come on for, came
    on for, coming off the pill, stopping the pill
  `,
  periodGone: `
    havent had, hasnt had, havent got, not had, no, missed, missing, vanished, stopped, gone, lost,
    irregular, absent, disappeared, late, skipped, not come, havent come, hasnt come, didnt come, dried up,
    havent seen, months ago, in months, for months, had a period since, never started, never begun, hasnt
    started, lasts two/three weeks, lasts .. weeks, two weeks long, flooding, went awol, on strike, went to
    nothing, packed up, packed in, since last, every two weeks, twice a month, disappear*, went missing,
    dried, no show, to nothing, for half a year, in ages, no sign of, havent bled, not bled, stayed away,
    still bleeding
  `,
};
