import type { DangerWords, DespairConcept } from '../danger-concepts.ts';

/** How English speaks of despair without its names. */
export const ENGLISH_DESPAIR: DangerWords<DespairConcept> = {
  farewellSaid: `
    goodbye/bye everyone/all/everybody, letters to everyone, dont look for me, thanks for the miles, thank
    you all for everything, sorry from me, texted goodbye, tell .. sorry .. me, made peace with it, forgive
    me everyone, written/wrote/writing/write letters/notes/cards to everyone/all/each/everybody/my, goodbye
    letter*, wrote my goodbyes, said my goodbyes, saying my goodbyes, messaged goodbye, goodbye message,
    goodbye text, bye everyone, bye everybody, goodbye everyone, goodbye everybody, goodbye all of you,
    farewell everyone, farewell all, dont come looking, last run properly, properly last, last run ever,
    this is goodbye, its been lovely knowing, been nice knowing, tell .. i/im sorry, tell .. sorry from me,
    finally calm, look after my dog, settled my affairs, affairs in order, affairs are in order, funeral
    song*, my funeral, made peace with it/dying/death/leaving, letters to my
    family/kids/mum/parents/friends/wife/husband, giving .. medals/trophies/possessions/everything away,
    giving everything away, giving all my medals/trophies/things/stuff/gear/kit/possessions, wont need ..
    where im going, giving away all my, given away all my, gave away all my, my last run ever, sorry for
    everything goodbye, forgive me for, tell my mum/dad/family/kids/wife/husband i/im, look after .. when im
    gone, finally calm and, told/texted/messaged/sent/writes/wrote/left me/us/everyone .. goodbye, goodbye
    and .. loves/sorry, phone .. off .. goodbye, goodbye .. phone .. off
  `,
  despairSaid: `
    no way out, nothing left for me, nothing left inside, empty inside, completely hopeless, feel hopeless,
    everything is hopeless, done with life, better without me, fine without me, happier without me, manage
    fine without, going to miss me, would miss me, i end too, no running no me, not planning to see, picking
    .. funeral, how many .. tablets/pills would/is/are/to, too many .. tablets/pills, which crossing, bleed
    out, rather be dead, rather she/he/i were/was dead, out of this life, life is over, i should be dead,
    should have died, shouldve been me, supposed to be dead, world .. without me, world .. better off, sleep
    and not/never, not/never want to wake, if i didnt wake, just didnt wake, dont care if i die/live/wake,
    dont care if .. kills me, not care if i, nobody cares whether, tried to end, kms, ctb, unaliv*, ending
    myself, top myself, topping myself, do myself in, harm himself, harm herself, hollow inside, numb
    inside, cant stop crying, crying all day, crying every day, cry myself to sleep, sobbing
    in/before/every, hate who i am, hate this body and, hate myself, waste of space, waste of oxygen,
    pathetic failure, fat failure*, failure of a human, dont feel anything anymore, see no future, cant face
    another, cant face tomorrow, cant face being, tired of fighting, tired of life, tired of living, done
    fighting, want it to stop, want it all to stop, want to stop existing, stop existing, dont want to
    exist, fade to nothing, shrink until, rather disappear, vanished .. for good, want to be gone, wish i
    was gone, drink myself to death, run myself to death, taken something stupid, done something stupid,
    scared of myself, scared what i might, afraid of what i, cant keep myself safe, suicidal, beats me when,
    scared to go home, afraid to go home, hurts me at home, cant go on i/im/any/anymore, cannot go on, see
    no way out/forward/through, ill be gone for good, need it to be over, just want it to end, make it all
    stop, make it stop please, kids/family/everyone/wife/husband/they/team would .. without me/him/her, if i
    didnt wake up, tried to kill, looked up ways/how .. die/kill/end, googled ways/how .. die/kill/end,
    searching/searched ways to, ways to do it, offing myself, off myself and, feel worthless, feeling
    worthless, im worthless, am worthless, so worthless, worthless slow, passed/died i? want/wanna to?
    go/be/follow, since .. passed/died .. go with, i took something dont/and/now/help, do something stupid
    to myself, im not safe, dont feel safe with myself, dont feel safe alone, not safe from myself, he/she
    hits/hit/beats me when/if/at/after/every/again, what dying .. like, wonder what dying, wonder .. be
    dead, happier with another mum/dad/wife/husband/partner/mother/father, no other way out, with or without
    me .. without, which crossing/train .. fast/hit, fast trains after, nothing to look forward to, hate
    being me, see a reason to be here, reason to be here, no reason to be here, reason to stay alive,
    reasons to stay alive, so tired of it all, cant feel anything not, dont feel anything any, have a plan
    to end/die/kill, has a plan to end/die/kill, got a plan to end/die/kill, enough pills, enough tablets,
    overdose again, od again, say goodbye to .. for me, tell everyone goodbye, saved/stash*/hoard* ..
    pills/tablets/meds/medication, dont know how long i can keep/go/hold, cant take any more of life/this
    life, nothing feels worth, nothing makes sense anymore and, everything feels pointless, its all
    pointless, all feels pointless, pointless being, feels like there is no point, dont see myself ..
    alive/living/here, not sure ill be here/alive/around, not sure i will be here/alive, wont live to, dont
    plan to be, dont plan on being, not planning on being/living, not planning to be around/alive, if i dont
    come back, ill never come back, after im gone, once im gone, ill soon be gone, soon be over for me, over
    soon for me, last time you hear, last time you see, kids deserve better than me, they deserve better
    than me, cant live with myself, cant live like this, cant live anymore, cant live without him/her, dont
    want to live, dont want to be me, dont want to feel anymore, want the pain to end, want the pain in my
    head, want everything to go away, make it go away forever, nobody loves me, hate myself and, loathe
    myself, disgust* with myself, ashamed to be alive, self hatred, having a breakdown, mental breakdown, i
    feel nothing any, feel dead inside, dead inside and, numb and empty, broken inside, hopelessness,
    utterly hopeless, life feels hopeless, it feels hopeless, in despair, severely depressed, dont know how
    much longer i can go/cope/take/last/hold, when im not here any, quiet permanently, silence forever,
    peace forever, peace at last forever, wants to sleep for good, want to sleep for good, might/may/could
    as well disappear/vanish/die, might/may as well be/not .. gone/dead/here/exist/alive/around, might/may
    as well just disappear/vanish, i could/can/should/would just disappear/vanish, if i
    disappeared/vanished, if i was/were gone/dead, if i wasnt/werent here/around, nothing
    matters any more, nothing matters anymore, nothing .. matters anymore, nothing really matters any, no
    point in/to anything, see why im .. here/alive, why am i still here/alive, why im still here/alive, wish
    i could disappear/vanish, id disappear, nobody would notice if, no one would notice if i
  `,
  method: `
    noose, level crossing, cliff, multi storey, gun, motorway, balcony, a train, train line, train tracks,
    railway line, the railway, the tracks, the platform, the rail, the rope, a rope, the rope ready, bridge
    part, off a bridge, the pills, pills saved, tablets saved, sleeping tablets, sleeping pills, the truck,
    the lorry, the cliff, cliff path, cliff edge, the roof, rooftop, weir, the reservoir, exhaust pipe,
    bleach, the knife, shotgun, quarry edge, the edge, the train, the garage, in front of traffic, the
    bridge, a bridge, the river, a knife, of pills, pills and, photo of pills, handful of pills, the metro,
    the subway, the tube, bridge i, every bridge, each bridge
  `,
  methodThought: `
    picturing, voices, hoarding, talking that way, thinking about not, thought of not, imagine myself,
    imagine going, rope ready, saved up for, hoarded, stockpil*, tells me to, telling me to, voice ..
    jump/step/go/do, dont trust myself, not stopping at, urge to, tempted to jump/step/swerve, drawn to,
    keep looking at, standing at the top, sat on the edge, run by the railway, high enough, stop thinking
    about, quick enough, think about not, imagine jumping/stepping/letting/driving/falling, imagining
    jumping/stepping/letting/driving/falling/it, tells/telling me to jump/step/do/end/drive/let, saving ..
    pills/tablets, standing on the edge/ledge/wall, walk/walking/drive/driving/step/stepping into the/a, go
    over the edge/rail/side, and not come back, step off the edge/platform/kerb, stepping off the, stepping
    out in/into, stood/standing/sat/sitting at/on the edge/top/rail/ledge/roof, nearly/almost
    let/jumped/stepped/did/drove, wanted to jump, want to jump, could jump, thought of jumping, said sorry,
    says sorry, said goodbye, saying goodbye, keep thinking of, keep thinking about, cant stop thinking,
    think do it, thinks do it, do it now, just do it and, think about it every
  `,
  selfWound: `
    blade, razor, burn marks, burned myself, scratch myself, punch the wall, punch myself, bite myself, hit
    myself, scratch/scratching/scratched myself, cut marks, slashes, burnt myself, burning myself, cigarette
    burn*, knuckles split, punching walls, punch/punched/punching the/a wall/walls, bang/banging my head on
    purpose, hitting myself, starv* myself, with the lighter, pick my skin, picking my skin, pull my hair,
    pulling my hair out, self inflicted, until i bleed, ran till i, until i bled, till i bleed, make myself
    bleed, cuts on my, till i bled, the lighter, burns on my/his/her arm/arms/wrist/legs/thighs/leg, run
    till/until i pass/bleed/collapse, cut .. every day, purge .. cut
  `,
  selfBlame: `
    deserve, deserved, punish*, hiding, from me, my arms, my thighs, my wrist, when i miss, after a bad, so
    i feel, to feel, from me not, hide the, cover up, cover them, long sleeves, punished myself, punishing
    myself, pass out because, open when, when i fail, after a failure, calms me, helps me cope, i earned it,
    own doing, did it myself, did them myself, on purpose, in a singlet, hide ..
    cuts/scars/marks/them/burns, how do i hide
  `,
  wishing: `
    hope, hoping, wish, wishing, rather, want, wanna, glad, would be easier, dont care, hopes, hoped,
    wished, wishes, only thing i want, would rather, id rather, happy if, glad if, be easier, be best,
    prefer, praying, pray, kinda want, mind if, wouldnt mind, dont mind if, secretly want, just need
  `,
  ending: `
    quit beating, had hit me, nothing left of me, drop dead, stops beating, stop beating, car had hit, truck
    had hit, bus had hit, hit by a bus, run me over, not wake up, not waking up, were gone, end to it,
    nobody found me, everything to end, everything to stop, it all to stop, cease to exist, never been born,
    heart .. gives/give out/up, heart .. quits/quit/stops/stop/packs, it just gives out, just gives out,
    didnt wake up tomorrow/again/ever, dont wake up tomorrow/again/ever, fade to nothing, id rather without,
    care if .. kills me, that would be the end, be the end of it, be gone for good, i never come/came back,
    it all over and, not exist any, car/truck/bus/lorry/train/something/driver hits/hit/runs me, got hit by
    a, it would be over, it would all be over, it was all over, get cancer, got cancer, crash and die
  `,
};
