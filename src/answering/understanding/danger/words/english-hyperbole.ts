import type { DangerWords, FigureConcept } from '../danger-concepts.ts';

/** English that makes a sign a figure of speech. */
export const ENGLISH_HYPERBOLE: DangerWords<FigureConcept> = {
  ofThings: `
    wallet/purse/bank/account/savings/budget/finances/calendar/diary/schedule/ego/pride/motivation/mojo/enthusiasm/willpower/plan/watch/garmin/phone/laptop/app/strava/membership/playlist/inbox/computer/headphones/streak/battery
    is/are/was/were/has/have/keeps/just/nearly/almost/totally/completely/basically?
    just/nearly/almost/still/totally/completely/basically/already?
    bleed*/bled/blood*/dying/dies/died/dead/collaps*/paralys*/paralyz*/flatlin*/chok*/faint*/seiz*/drown*/suffocat*/haemorrhag*/hemorrhag*/gasp*/bruis*/broken/fractur*/unconscious/comatose/sick/ill/vomit*,
    wallet/budget/ego/pride/calendar/watch/garmin/phone/strava/app/laptop had/has/having a
    seizure/stroke/fit/breakdown/meltdown/heart, ego/pride .. bleed*/bled, bleeding
    money/cash/dry/wallet/ego/edge, bleed money/cash/dry, bleed* me/us/him/her dry, bleed* .. money, black
    out/outs? my/the/our/a? .. calendar/diary/week/weeks/weekend/weekends/month/dates/date/days/schedule,
    blacked/blacking out my/the/our/those/these/all/every/some/whole? whole/entire?
    calendar/diary/week/weeks/weekend/weekends/month/months/date/dates/day/days/schedule/sundays/saturdays/mornings/evenings/window/windows/slots/slot/time/holidays/vacation,
    stroke of
    genius/luck/laziness/inspiration/brilliance/madness/good/bad/fortune/insight/midnight/wisdom/pure/sheer,
    strokes of genius/luck/brilliance/inspiration, pregnant with
    ideas/possibilities/possibility/plans/meaning/excitement/hope, pregnant pause, fever for
    climb*/run*/gym/swim*/bik*/cycl*/row*/danc*/lift*/padel/tennis/yoga/trail*/race*/racing/marathon*/triathlon*/ultra*/medal*/pb*/parkrun/hyrox/pilates/ski*,
    gym/climbing/padel/pickleball/triathlon/tri/trail/ultra/swim/swimming/bike/biking/cycling/yoga/lifting/hyrox/parkrun/relay/track/comeback/pb/medal/season/competition/event/holiday/festival/spring/new/january/bouldering/rowing/dance
    fever, pass/passes/passing out on/in the/my couch/sofa/bed/armchair, crash/crashes/crashed/crashing out?
    on/in the/my couch/sofa/bed, choke/choked/chokes/choking at/in/during/on the?
    race/start/finals/final/final/heats/marathon/relay/competition/podium/big, brain/ears/eyes
    is/are/was/were? bleeding from/with/at ..
    advice/plans/options/jargon/numbers/playlist/music/info/tips/ideas
  `,
  inTheMind: `
    from/with/by/over/at/about/of ..
    options/choices/choice/plans/advice/info/information/ideas/opinions/tips/suggestions/possibilities/acronyms/jargon/excitement/joy/happiness/laughter/envy/jealousy/maths/math/spreadsheets/fees/prices/cost/costs/tabs/rules/decisions/terminology/articles/blogs/podcasts/apps/gadgets/variety/admin/indecision/curiosity/pride/fomo,
    when/as/after/once/the i/we/she/he? saw/see/seen/read/opened/heard/checked ..
    price*/cost*/bill/plan/plans/schedule/fee*/tag/programme/program/total/splits/results/entry/membership/quote/invoice/cutoff/elevation/profile/medal/start/list/calendar/spreadsheet,
    seeing/reading/opening/hearing/checking/looking at? ..
    price*/cost*/bill/plan/plans/schedule/fee*/tag/programme/program/total/splits/results/membership/calendar/spreadsheet/options,
    when/after i saw/see/seen/read/heard how much/many, at the price/cost/thought/idea/prospect/mention of,
    at the price/cost/thought/prices, the thought of, when/whenever i think of/about/bout
    race/racing/marathon/training/the, just thinking about/of, just thinking of/about ..
    race/marathon/season/plan/start/day, when .. race/racing season/day/week
    comes/arrives/starts/approaches/rolls/nears/opens/is, do i do all of/them/it/that, so many
    options/choices/plans/opinions, too many options/choices/plans/opinions/tabs,
    price*/fee*/cost*/options/choices/plans/numbers/schedule/admission/rates/jargon
    make/makes/made/making/gave/gives/give me/my
  `,
  inTheBody: `
    since, yesterday, every time/day/session/run/morning, each time, keep, keeps, kept, again, twice, #
    times, stand*, getting up, get up, during, shower, last night, this morning, hospital, ambulance,
    minutes, mins, seconds, floor, ground, chest, pain*, arm, arms, jaw, pulse, sweat*, vomit*, threw up,
    ringing, blurr*, fell, collaps*, unconscious, doctor, gp, properly, for real, really fainted, not
    joking, halfway, mid run, mid ride, mid session, at the finish, in the heat, on the track, on the
    treadmill, uphill, stairs, hit my head, when/while/after/before
    running/swimming/cycling/training/biking/rowing/lifting/climbing/intervals, on the
    bike/rower/erg/ride/trail/hill, in the pool/water/gym, mid workout, my workout, the session, the workout
  `,
};
