import type { DangerWords, MindConcept } from '../red-flag-signs.ts';

/** How English speaks of the will to live, and of eating. */
export const ENGLISH_MIND: DangerWords<MindConcept> = {
  crisisSaid: `
    suicid*, kill/killing/killed/kills myself/himself/herself/themselves/meself,
    end/ending/ended my/his/her/their/this life, end/ending it all, want/wanna/wants/wanted/like to? die,
    ready/rather/hoping/hope/wish to? die/died, want* to be dead,
    want/wants/wanted/wanna/gonna/going/thinking/thought/think to/about/of? end/ending it, self harm*,
    selfharm*, self injur*, unalive*,
    hurt/hurting/harm/harming/cut/cutting/burning/burn/starve/punch* myself/himself/herself ..
      purpose/again/feel/razor/blade/numb/cope,
    cutting myself, harm/harming myself/himself/herself, hurting myself, cut myself again,
    cuts .. arms/arm/wrists/thighs, scars .. wrists,
    dont/didnt/never/not/doesnt/without want/wanting/wanna to? be/live/exist/wake/go/carry ..
      here/anymore/alive/up/living/on,
    dont/doesnt want to live/exist/wake, never wake up, not wake/waking up, wake up at all, wont wake up,
    dont/cant/cannot/no/not/never see/have/find/feel the/any/a? point ..
      here/living/life/alive/anymore/more/anything/existing/waking,
    whats the point .. living/life/anymore/alive/here/anything/existing,
    what is the point .. living/life/anymore/alive, no point .. living/life/alive/here/going on/existing,
    no reason .. live/living/alive/here, nothing .. live for/living for, life .. not/isnt/worth worth? living,
    not worth living, life .. pointless/meaningless/worthless, no longer want,
    tired of living/life/being alive/existing, sick of living/life/being alive, better off without me,
    better off dead, better off if i, everyone would be better,
    nobody would .. miss/notice/care .. gone/died/disappear*, no one would miss/notice/care,
    wish/wished i was/were/wasnt/werent dead/here/alive/born/gone,
    wish/wished i had/hadnt never? .. woken/born, never been born, wish i could disappear/vanish,
    want/wanna/wants to? disappear/vanish, cant/cannot/couldnt go/carry on anymore/like/living/any,
    cant do this anymore, cant take it anymore, dont want to be alive, dont want to be here,
    not be here anymore, want it all to stop, want it all to be over, want everything to stop,
    step*/jump*/throw*/walk*/running/run/lie/swerv* .. in front of .. train/car/truck/bus/lorry/traffic/one,
    jump*/throw* .. off .. bridge/roof/cliff/building/balcony, jump .. under .. train,
    hang/hanging myself/himself/herself, slit/slitting my,
    took/take/taking/swallow* all/whole .. pills/tablets/meds, overdose,
    feel/am/im/feeling so/completely/totally? worthless, hate myself .. much/so, hate my life,
    hate being alive, give/giving/given up on life, goodbye .. everyone/world/forever, final goodbye,
    suicidal, kill me please, nothing matters anymore, no will to live, lost the will to live,
    planned my death, my own death, think* about/of death/dying, been/started/keep/keeps cutting again,
    cutting again, wish/wished/hope/hoping .. wouldnt/wont/didnt/dont/never/not .. wake,
    wish/wished .. never wake, keeping/keeps/kept me alive, only thing keeping me, no point living,
    point in living/life/being/carrying/going, whats the point in living/life/being, nothing left to live,
    nothing left for me, nobody would notice/care/miss, no one would notice/care/miss,
    harming/cutting/burning/starving myself, been hurting myself, hurt/hurting myself when/because,
    if i was/were gone/dead, when im gone, ending it, end it tonight, end it now, done with life, done living,
    over it all and want out, want out of life,
    drive/drove/driving/crash/steer* into a tree/wall/bridge/truck/lorry/traffic, into oncoming traffic,
    disappear .. pointless/worth, want/wanted/wanna to? disappear, go on like this, nothing is worth,
    isnt worth it any more, not worth it any more, no future for me, cant see a future, dont see a future,
    see no future, done with everything, funeral .. my, goodbye letter*, goodbye note*, suicide note,
    sleep forever, not be around, wont be around, dont want to be around,
    gave/giving away .. stuff/shoes/things/everything .. goodbye, said goodbye to everyone, im a burden,
    feel like a burden, burden to everyone/family/my, tired of being here, razor*, blade .. arm/skin/thigh*,
    relapsed .. cutting/harm, nobody cares if i, not here tomorrow, rather not exist, thoughts of dying/death,
    dark thoughts, whole box of, whole pack of, whole packet of, i cut myself, cuts himself/herself,
    cutting himself/herself
  `,
  eatingSaid: `
    anorex*, anorexia, anorexic, bulimi*, orthorexi*, eating disorder*, disordered eating, ed recovery, red s,
    reds syndrome, relative energy, stopped/avoid*/refus*/hardly/barely/scarcely eating, stopped eating,
    havent/hasnt eaten .. days/day/since/properly, starv* myself/himself/herself, starvation,
    making myself sick, make/makes/made/making/force* myself/himself/herself sick/vomit/throw/puke,
    throw*/threw/vomit*/puk* .. meal*/lunch*/dinner*/eating/food/purpose/weight/light/skinny/thin, laxative*,
    diet pills, slimming pills, purge, purged, purging, purges, binge and, bing* .. purg*, binge eat*,
    fingers down,
    dont/doesnt/wont/cant/not/never let/allow/allowing myself/herself/himself ..
      eat/dinner/food/lunch/breakfast/meal/carbs/have,
    earn/earned my/her/his dinner/food/meal*/lunch/breakfast/calories/carbs, punish myself .. eating/food/ate,
    only eat/eating/eats .. calories/once/apple/salad/lettuce,
    living on .. coffee/apple/lettuce/nothing/calories, # /few/under/only/below calories/kcal/cals a/per day,
    eat/ate/eating nothing, terrified/scared/afraid/fear of .. fat/weight/gaining/eating/food/carbs,
    skip*/miss* .. meals/dinner/lunch/breakfast .. weight/thin/lighter/skinny/race/light, skipping meals,
    skip meals, skip* lunch/dinner/breakfast to, weigh myself .. times/every, hate my body,
    feel/am/im so? disgust* .. eat*/food/body, too fat to, underweight, bmi of/is 13/14/15/16/17,
    stay*/keep*/get* skinny .. eat*, chew and spit, obsess* .. calories/food/weight, amenorr*,
    lost/losing/stopped/missing/missed my/her period*,
    period*/periods .. stopped/vanished/disappeared/gone/missing, no period*/periods, no menstrua*,
    eat/eating/ate/eats .. # kcal/calories/cals, on # kcal/calories/cals, binge at, i binge, binged,
    stop weighing myself, weighing myself, weigh myself, terrified of .. carbs/fat/sugar/food/weight,
    scared to eat, afraid to eat, scared of eating, let/lets myself eat, allowed to eat, cant let myself eat,
    get down to race weight .. skip*, skip* .. race weight,
    hardly/barely/not/never eats/eating/eat .. anything/enough, cant eat without, sick after eating,
    chew* .. spit*, only had/ate/eaten .. apple/coffee/salad/lettuce/shake/banana today, fear foods,
    body checking, restrict* .. food/eating/calories/carbs, restricting, lose # kg/kilos .. im #,
    burn off .. dinner/lunch/breakfast/cake/pizza/meal/ate/food, cheat day guilt, hate food, hate eating,
    hate how i look .. eat*, food rules, secretly eat*, threw up .. dinner/lunch/breakfast .. purpose,
    made myself throw
  `,
  eating: `
    eat, eats, eaten, eating, ate, food, meal*, dinner, lunch*, breakfast, carb*, calorie*, cals, kcal, pasta,
    snack*, supper, diet, cake, pizza, chocolate, cookie*, bread
  `,
  purging: `
    purg*, throw* up, threw up, vomit*, burn off everything, burn/burned/burning it/them all? off,
    burn it off, work it off, run it off, run off every*, punish*, starv*, guilty, guilt, skipping meals,
    skip meals, binge*, bingeing, laxativ*, nearly nothing, almost nothing, hardly anything, next to nothing,
    as little as, barely any, not allowed, dont deserve, deserve, undo, cancel out, make up for,
    to get rid of, disgusting, compensat*, unless ive/i/ive, unless i, if i havent/dont
  `,
  period: `
    period, periods, menstruat*, menstrual, time of the month, cycle, aunt flo, my monthlies, menses
  `,
  periodGone: `
    havent had, hasnt had, havent got, not had, no, missed, missing, vanished, stopped, gone, lost, irregular,
    absent, disappeared, late, skipped, not come, havent come, hasnt come, didnt come, dried up, havent seen,
    months ago, in months, for months, had a period since
  `,
};
