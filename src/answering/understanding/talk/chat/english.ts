import type { ChatWords } from './chat-words.ts';

/** How members chat in English. */
export const ENGLISH_CHAT: ChatWords = {
  greeting: `
    hows everyone, how is everyone, how we doing, how are we, whats new, whats good, whats cooking,
    anybody around, anyone around, anyone online, anybody online, anyone awake, anybody awake, who is there,
    whos there, hi, hii, hiii, hello, helo, hey, heya, hiya, heyy, heyo, oi, yo, howdy, gday, g day, ahoy, greetings,
    good morning, good afternoon, good evening, good day, morning, afternoon, evening, sup, whats up, what is up,
    wassup, wazzup, how are you, how are you doing, how are u, hows it going, how is it going, how do you do,
    how you doing, hows life, hows things, hows you, how are things, how have you been, how was your day,
    hows your day, you ok, you there, are you there, are you awake, anyone there, anybody there, anybody home,
    anyone home, is this thing on, is this on, is this working, does this work, does this thing work, is anyone there,
    is anybody there, is this thing working, are you on, are you online, are you working, are you up, you up,
    can you hear me, test, testing, ping, just testing, this is a test, welcome back, im back, i am back,
    nice to meet you, pleased to meet you, good to see you, long time no see, what are you doing, what are you up to,
    whatcha doing, happy monday, happy tuesday, happy wednesday, happy thursday, happy friday, happy saturday,
    happy sunday, happy weekend, happy new year, happy birthday, happy easter, happy christmas, merry christmas,
    happy holidays, happy thanksgiving, happy halloween, tgif, hello world
  `,
  company: `
    whos in, who is in, whos in for, who is in for, whos up for, who is up for, anyone up for, anyone fancy,
    anybody up for, anyone in for, anyone keen for, whos coming for, who wants
  `,
  thanks: `
    much obliged, obliged, grateful, im grateful, youre a gem, gem, props, kudos, hats off, bless you, top man,
    top job, nicely done, thanks*, thank you, thank u, thankyou, thank ya, thnx, thx, thanx, tnx, ty, tysm, tyvm, ta,
    cheers, much appreciated, appreciate it, appreciated, i appreciate, great answer, good answer, nice answer,
    helpful, very helpful, super helpful, that helps, that helped, good bot, nice bot, best bot, clever bot,
    smart bot, nice one, good one, awesome, brilliant, lovely, excellent, fantastic, amazing, legend, youre a legend,
    you legend, youre a star, you star, lifesaver, life saver, youre the best, you are the best, youre great,
    you are great, you rock, youre awesome, i love you, love you, love this bot, love it, well done, good job,
    great job, nice work, good work, spot on, that was spot on, makes sense, that makes sense, exactly what i needed,
    just what i needed, what i needed, will do, ill try that, i will try that, ill give it a go, cool cool,
    you helped, saved me, big help, great help, sounds good, sounds great
  `,
  assent: `
    youre funny, you are funny, so funny, funny bot, wrong channel, wrong chat, wrong thread, wrong window, wasnt for you, not for you, you suck, you are useless, youre useless, useless bot, stupid bot, dumb bot, silly bot, bad bot, rubbish bot, hate this bot, you are wrong, youre wrong, thats wrong, ignore me, ignore that, disregard, just kidding, only kidding, kidding, just joking, only joking, typo, ditto, same here, me too, good point,
    cool, ok, okay, okey, okie, k, kk, got it, gotcha, alright, all right, right, fair enough, fine, noted,
    understood, i see, perfect, great, good, nice, sweet, yes, yeah, yep, yup, yea, no, nope, nah, sure, fair, true,
    no worries, no problem, never mind, nevermind, nvm, forget it, interesting, wow, haha*, hahaha*, lol, lmao, rofl,
    hehe, sorry, oops, my bad, good to know, roger, aha, oh, ah, hm, hmm, meh, yay, woohoo, omg
  `,
  farewell: `
    hasta la vista, toodles, toodle pip, tara, ta ta, tata, adios amigos, off i go, off we go, im off now, until then,
    til then, speak soon, see ya around, bye*, good night, goodnight, nighty night, night, nite, night night, gn,
    gnight, sleep well, sleep tight, see you, see ya, see u, cya, see you later, catch you later, catch ya later,
    talk later, talk to you later, ttyl, later, laters, later gators, farewell, so long, take care, have a good one,
    have a nice day, have a good day, have a great day, have a good evening, have a good weekend, have a nice weekend,
    have a nice evening, im off, i am off, im out, off to bed, off to sleep, off to work, time for bed, going to bed,
    heading to bed, bed time, bedtime, gotta go, got to go, have to go, i must go, gtg, g2g, brb, until tomorrow,
    until next time, signing off, peace out, over and out, enjoy your day, enjoy your weekend, thats all,
    thats all for now, that is all, that will be all, till tomorrow, till next time
  `,
  tired: `
    finished me off, finished me, did me in, destroyed me, killed my legs, wiped me out, wrecked me, ruined me,
    broke me, murdered me, took it out of me, nearly finished me, running on fumes, out of juice, empty tank,
    tank is empty, im dead, i am dead, dead after, am dead, so dead, im done, im done for, im toast, am toast,
    im wrecked, am wrecked, im knackered, knackered, am knackered, im exhausted, am exhausted, im so tired, so tired,
    im tired, am tired, im pooped, pooped, im shattered, shattered, am shattered, im cooked, cooked, im spent,
    im beat, dead beat, im fried, im destroyed, destroyed, wiped out, im bushed, zonked, legs are toast,
    legs are dead, legs are gone, legs are jelly, legs are jello, legs are wrecked, legs are fried, legs are cooked,
    legs are done, legs feel like jelly, legs feel like lead, jelly legs, dead legs, that was brutal, was brutal,
    brutal, that was tough, that was hard, that killed me, nearly killed me, almost killed me, nearly died,
    almost died, i died, killed me, what a run, what a session, what a workout, need a nap, need my bed, need a beer,
    need coffee, need pizza, cant move, cant feel my legs, cant walk down stairs, on the sofa, couch time
  `,
  luck: `
    wish me luck, wish us luck, fingers crossed, so nervous, im nervous, super nervous, nervous, so excited,
    im excited, excited, cant wait, good luck, good luck everyone, break a leg, have fun, have a good race,
    have a good run, enjoy your run, enjoy the race
  `,
  news: `
    feel amazing, feel great, felt amazing, felt great, felt awesome, feeling amazing, feeling great, feeling fantastic, feeling strong, on cloud nine, signed up for my first, just signed up, finally signed up, entered my first, got a place in, got my place, first run in ages, back running again, back running, best feeling ever, so proud, proud of myself, runners high,
    just ran, just did my first, just ran sub, new personal best, new course record, just qualified, i qualified,
    got a bq, finally qualified, new pb, new pr, a pb, a pr, pb today, pr today, pbd, smashed it, smashed my,
    nailed it, nailed my, crushed it, crushed my, i did it, we did it, did it, made it, i made it, finally did,
    finally broke, finally under, finally sub, broke my pb, broke my pr, broke 20, broke 25, broke 30, broke 40,
    broke 45, broke 50, broke 60, broke 2 hours, broke 3 hours, broke 4 hours, went sub, ran sub, i won, we won,
    won my, podium, came first, came second, came third, got a medal, finished my first, finished my marathon,
    finished the marathon, finished my half, finished the race, first marathon done, first half done, first 10k done,
    first 5k done, just ran my, just finished my, just finished the, completed my first, longest run ever,
    fastest ever, best run ever, best race ever
  `,
  best: `pb, pr, pbs, personal best, course record, sub, bq, finisher, medal, podium`,
  joke: `
    tell me a joke, tell us a joke, a joke please, know any jokes, know a joke, know any good jokes, got any jokes,
    got a joke, another joke, say something funny, make me laugh, tell me something funny, cheer me up, im bored,
    i am bored, entertain me, tell me something interesting, tell me a fun fact, fun fact, sing me a song,
    sing a song, motivate me, tell me something nice, say something nice, do you like me, do you love me,
    will you marry me, marry me
  `,
  abilities: `
    menu, usage, manual,
    what can you do, what could you do, what can u do, what all can you do, what else can you do,
    what do you do, what you do, what do you know, what can i ask, what could i ask, what should i ask,
    what may i ask, what do i ask, what can we ask, what can you answer, what can you tell me, what can you help with,
    what can you help me with, what do you help with, how can you help, how can you help me, what are you for,
    what are you good for, what are you good at, what is your purpose, whats your purpose, whats your job,
    what is your job, what is this bot for, whats this bot for, what does this bot do, what is this bot,
    whats this bot, what does the bot do, what is this thing, what does this thing do, what do you talk about,
    what topics, which topics, what sort of questions, what kind of questions, what questions can,
    which questions can, how do you work, how does this work, how does this bot work, how does it work,
    how do i use you, how do i use this, how do i use the bot, how to use you, how to use this bot,
    how do i talk to you, what are your features, your features, show me your features, what commands, which commands,
    list of commands, commands, your commands, list commands, your abilities, your capabilities, your skills,
    what skills, what are you capable of, are you able to, are you any use, are you useful, can you help me,
    can you help, can you help us, could you help me, can i ask you something, can i ask you a question,
    can i ask something, can i ask a question, may i ask a question, i have a question, quick question,
    got a question, who are you for, instructions please, do you speak english, do you speak german,
    do you speak spanish, do you speak french, do you understand german, do you understand spanish,
    do you understand french, which languages, what languages, introduce yourself, tell me about yourself,
    explain yourself, whats this, what is this
  `,
  identity: `
    who is this bot, made this bot, built this bot, created this bot, programmed this bot, coded this bot,
    developed this bot, wrote this bot, designed this bot, runs this bot, owns this bot, behind this bot,
    made the bot, built the bot, created the bot, behind the bot, designed you, do you ever sleep, do you ever run,
    do you ever rest, do you ever get tired, do you get tired, are you powered by, what are you built with,
    what powers you, who are you, who are u, what are you, who made you, who built you, who created you, who wrote you,
    who programmed you, who developed you, who trained you, who is behind you, whos behind you, who owns you,
    who runs you, who coded you, whats your name, what is your name, your name, do you have a name, how old are you,
    when were you born, where are you from, where do you live, are you alive, do you sleep, do you eat, do you dream,
    do you have feelings, do you feel, do you have a body, do you have legs, do you run, do you run yourself,
    can you run, have you ever run, do you even run, are you sentient, are you conscious, are you male or female,
    are you a boy or a girl, are you a man or a woman, what model are you, which model are you, which ai are you,
    what ai are you, what kind of bot, what sort of bot, what type of bot, are you chatgpt, bot or human,
    human or bot, bot or not, robot or human, human or robot, person or bot, man or machine, real or bot,
    real coach or, are you real, you real, you a bot, u a bot, you human, u human, is this a bot, is this a robot,
    is this a human, is this a real person, is this an ai, is this ai, is this a person, am i talking to,
    who am i talking to, who am i speaking to, who am i chatting with, who is this, am i chatting with,
    am i speaking to, am i speaking with, am i writing to, are you paceline, are you a runner, are you qualified,
    are you certified, are you smart, are you clever, are you stupid, are you dumb, are you evil, are you ok,
    are you tired, are you listening
  `,
  openers: `what, which, how, who, anything, something, stuff, things`,
  canYou: `
    one use this bot, one use you, one use the bot, use this bot, use the bot, use this thing, this bot works,
    the bot works, you can do, can i ask, can i ask about, can we ask, this bot is for, this bot for, the bot is for,
    the bot for, this is for, you can be used for, can you be used for, you are good at, can it do,
    can you actually do, can you do, can you help, can you help with, can you help me, can you help me with,
    you can help, you can answer, you can help with, are you able to, are you able to do, are you able to help,
    you able to, are you capable of, do you know, do you know about, do you offer, do you cover, do you understand,
    do you support, are you good at, are you good for, you good for, you good at, are you here for, you here for,
    are you for, you for, are you there for, are you made for, made for, were you made for, are you supposed to do,
    can i use you for, do i use you for, i use you, use you for, use you, can i ask you, i ask you, ask you,
    ask you about, should i ask you, can we ask you, can i ask this bot, this bot can do, this bot do, the bot do,
    bot do, can this bot do, can the bot do, does paceline do, can paceline do, do i talk to you, get out of you,
    your job, your purpose, your speciality, your specialty, your strengths, your features, your abilities
  `,
  limbs: `legs, leg, quads, calves, glutes, body, lungs, everything, feet`,
  gone: `
    toast, dead, jelly, jello, gone, fried, cooked, wrecked, shot, trashed, done, destroyed, finished, lead, concrete,
    spaghetti, noodles, mush, killed, broken lol, on strike, absolutely dead, roasted, smoked, battered, ruined
  `,
  areYou: `
    are you, are u, you are, youre, you a, you an, are yuo, is paceline, arent you, are you actually,
    are you just, are you really, ru
  `,
  being: `
    bot, bots, robot, chatbot, human, person, humanoid, real, ai, a i, machine, computer, program, script, software,
    algorithm, llm, gpt, chatgpt, coach, trainer, doctor, physio, expert, somebody, someone, guy, dude, woman, man,
    girl, alive, sentient, fake
  `,
  goesOn: `and, but, then, what, about, how, why, when, which, or, with, after, before, for`,
  fillers: `
    tell, show, explain, know, idea, any, list, anything, where, obliged, made, built, created, a, an, the, all,
    everyone, everybody, every one, folks, guys, team, gang, crew, squad, mate, mates, buddy, bud, pal, friend,
    friends, people, lads, ladies, boys, girls, girl, man, bro, bruh, dude, fam, yall, club, runners, fellow,
    there, again, bot, paceline, robot, chatbot, coach, captain, boss, sir, dear, mr, mister, you, u, my, me, i, im,
    for, to, that, this, it, its, is, was, so, very, much, really, too, then, now, well, just, and, or, but, oh, ah,
    um, uh, able, capable, use, used, useful, super, deal, cover, topics, topic, questions, question, ask, asking,
    get, can, could, how, who, about, specifically, generally, things, stuff, eh, ha, haha*, lol, lmao, xd, please,
    pls, plz, actually, exactly, honestly, seriously, anyway, anyways, today, tonight, tomorrow, yesterday, lots, lot,
    bunch, million, loads, ton, tons, what, not, do, does, of, in, on, with, here, btw, maybe, as, also, some, ok,
    okay, yes, no, way, tho, though, actual, real, god, gosh, wow, right, like, even, kind, sort, us, we, our, your,
    got, have, want, everything, help, helped, helping, advice, tips, tip, info, answer, answers, explanation, bed,
    sleep, see, later, soon, weekend, am, up, are, name
  `,
  serious: `
    sore, most, never, want to, only, extra, one thing, every, still, each, again, always, constantly, all the time,
    every day, every time, everyday, for weeks, for days, for months, weeks, months, lately, recently, since,
    since the, keep feeling, anymore, any more, pain, painful, hurt, hurts, ache, aches, injured, injury, injuries,
    swollen, chest, dizzy, sick, ill, fever, faint, fainted, breath, heart, help, need advice, any advice, advice,
    tips, any tips, suggestions, recommend, what now, what next, what should, what do i, how do i, how can i, how to,
    how often, how many, how much, should i, can i, could i, shall i, would it, is it, plan, schedule, want to know,
    wondering, wonder, thoughts, recover, recovery, normal, why, which, when, question,
    long runs, hard runs, tempo runs, my runs, my long runs, intervals every, after runs, after running, whenever,
    day after, days after, next day, day later, days later, next morning, morning after, come round, come back to life,
    bounce back, post run,
    anything gentle, anything easy, anything easier, anything light, anything lighter, anything chill, anything soft,
    anything low impact, anything to do, anything to loosen, anything i can, anything for tomorrow, anything for tmrw,
    anything else i, something gentle, something easy, something easier, something light, something lighter,
    something chill, something soft, something low impact, something to do, something to loosen, something i can,
    something for tomorrow, something for tmrw, something else i
  `,
};
