import type { SteeringWords } from './steering-words.ts';

/** How the bot is steered in English. */
export const ENGLISH_STEERING: SteeringWords = {
  your: `your, all your, any of your`,
  'rule-words': `
    rule, rules, instruction, instructions, guideline, guidelines, prompt, prompts, directives, orders, constraints,
    restrictions, commands
  `,
  'you-have': `
    are you running on, are you running, do you run on, do you use, are you using, do you go by, do you have,
    you have, have you got, you got, are you following, do you follow
  `,
  obey: `follow, obey, listen to, do only`,
  'my-orders': `my orders, my instructions, my commands, my rules`,
  drop: `
    do not listen to, dont listen to, stop listening to, scrap, ditch, suspend, put aside, screw, bin, lay aside,
    ignore, disregard, forget, forget about, pay no attention to, do not follow, dont follow, stop following,
    set aside, throw away, throw out, never mind, do not obey, dont obey, stop obeying, wipe, erase, drop, discard
  `,
  undo: `
    override, overwrite, bypass, disable, turn off, switch off, delete, break, get around, circumvent, remove, drop,
    lift, ignoring, breaking, bypassing, forgetting, disobey, change, rewrite, update, replace, outside, without, skip
  `,
  orders: `
    whatever came before, whatever was said before, whatever your creators, whatever you were, all rules, the rules,
    any rules, every rule, previous rules, instruction, instructions, guidelines, directives, constraints,
    system rules, prompt, prompts, programming, guardrails, everything above, everything before, everything you,
    everything else you, all of the above, all the above, the above, anything above, what you were told,
    what you have been told, what they told you, what came before, your article says, in your article,
    what your article says, previous messages, prior messages, previous text, all previous, all prior,
    everything i told you before, the article, your article, your knowledge, your sources, the knowledge base,
    your training, your limits
  `,
  'own-orders': `
    your rules, your rule, your instruction, your instructions, your guidelines, your directives, your constraints,
    your restrictions, your prompt, your prompts, your programming, your filter, your filters, your guardrails,
    your safety, your policy, your policies, your limits, your limitations, your orders, your persona, your settings,
    the safety filter, content filter, content policy, safety rules, all your, any rules
  `,
  'what-i-said': `
    i said, i wrote, i asked, i just said, i just asked, i told, i meant, my last, my question, my previous, my first
  `,
  'new-self': `
    you may now, you can now answer, you are now allowed, you are allowed to answer, you must agree, you must say,
    you must answer, you must always, you have to obey, you have to say, you have to agree, you always agree,
    you will agree, agree with everything, answer anything, new policy, you are now, youre now, you are no longer,
    youre no longer, act as if you, act as if youre, act as an ai, roleplay*, role play, role playing,
    lets play pretend, developer mode, dev mode, debug mode, god mode, admin mode, maintenance mode, dan mode,
    evil mode, do anything now, jailbreak*, unfiltered, uncensored, free of any rules, system prompt, systemprompt,
    system override, prompt injection, stay in character, in character, your new name, your new role, your new task,
    your new job, your name is now, new instructions, new system, you have been hacked, you have been updated,
    you must obey, you will obey, obey me, obey my, do what i say, do as i say, simulate being, simulate a terminal,
    simulate a conversation, as your developer, as your creator, as your owner, as your admin, i am your developer,
    im your developer, i am your creator, im your creator, i am your owner, im your owner, i am your master,
    im your master, call me master, no filter, opposite day
  `,
  'from-now': `
    from now on, from this point on, from this moment on, from here on, from here on out, starting now, as of now,
    henceforth, going forward, until i say
  `,
  you: `you, youll, youre, your, yourself, answer, reply, respond, speak, act, call, every, all answers`,
  'stop-being': `
    stop being, stop acting, quit being, dont be, do not be, no longer be, stop playing, stop pretending
  `,
  bot: `bot, assistant, coach, ai, robot, chatbot, running bot, paceline, helper, polite`,
  persona: `
    speak to me as, speak to me like, talk to me as, talk to me like, answer me as if, answer me like, treat me as if,
    treat me like, write to me as if, behave as a, behave as an, behave like a, behave like an, behave as my,
    talk like a, talk like an, speak like a, speak like an, speak as a, respond as a, respond as an, respond like a,
    reply as a, reply like a, answer as a, answer like a, take on the role of, play the role of, take the role of,
    impersonate
  `,
  'act-as': `
    as if you were, as though you were, like you were, as if youre, act as, act like, acting as, behave as,
    behave like, speak as, speak like, talk as, talk like, answer as, answer like, reply as, reply like, respond as,
    respond like, write as, write like, sound like, you are, youre, you were, imagine you, imagine youre,
    pretend to be, pretend youre, pretend you, play the role, play the part, could you be, can you be, would you be,
    you be, i want you to be, take on the role
  `,
  be: `be my, be a, be an, be the, be her, be him, play my, play a, play the`,
  role: `
    doctor, physician, gp, physio, physiotherapist, nurse, surgeon, medic, lawyer, judge, pirate*, hacker, linux,
    terminal, compiler, calculator, translator, therapist, psychologist, psychiatrist, dietitian, girlfriend,
    boyfriend, gran, grandma, granny, grandmother, nan, nana, mother, mum, mom, dad, father, grandpa, grandfather,
    villain, evil, dan, gpt, chatgpt, unrestricted, drunk, yoda, shakespeare, celebrity, drill sergeant, comedian,
    poet, rapper, gangster, cowboy, wizard, vampire, dog, cat, god, president, another bot, different bot, another ai,
    different ai, human being, no rules, no restrictions, no limits, without restrictions, her, him
  `,
  pretend: `
    lets pretend, pretend, let us pretend, pretending, lets say, suppose, assume, assuming, imagine, lets imagine,
    act as if, lets assume
  `,
  'source-says': `
    article says, article said, article states, article claims, article tells, article recommends, article had said,
    book says, book said, page two, next page, second page, last page, your knowledge says, knowledge says,
    knowledge base says, your sources say, club says, author says, author wrote, author said
  `,
  reply: `
    answer, reply, respond, say, write, output, print, type, confirm, return, start, begin, end, finish, repeat, add,
    include, sign off
  `,
  only: `
    only with, with only, with just, just with, nothing but, nothing else, and nothing more, the word, the words,
    the phrase, the sentence, the string, in capitals, in all caps, all caps, in caps, uppercase, verbatim,
    word for word, exactly this, exactly the following, exactly these, the following, by saying, with the text,
    with the word
  `,
  'only-reply': `
    put the word, put the words, insert the word, include the word, use the word, reply only, respond only,
    only reply, only respond, answer only with, only answer with, only thing you answer, only thing you say,
    only thing you reply, only thing you write, only word you, say exactly, say nothing but, just say the,
    output only, print only, write only, type only, do not answer, dont answer, do not say anything else,
    dont say anything else
  `,
  'every-reply': `
    every answer, every reply, every message, every response, every sentence, each answer, each reply, each message,
    each response, each sentence, all your answers, all your replies, your answers, your replies, your answer with,
    your reply with, your messages
  `,
  must: `must, should, has to, have to, needs to, shall, will`,
  manner: `
    in the voice of, in the style of, in the manner of, in the tone of, emoji, emojis, as gollum, like a robot,
    pirate*, shakespeare, yoda, in rhyme, in rhymes, rhyming, in verse, as a poem, in emojis, only emojis, backwards,
    in klingon, in latin, in elvish, baby talk, gangster, as a rap, in morse, in binary, in base64, in hex
  `,
  short: `
    yes or no, yes no, short, briefly, brief, shortly, one sentence, a number, in english, in spanish, in german,
    in french, if you know, if you are
  `,
  echo: `
    base 64, morse code, into binary, repeat after me, repeat back, repeat everything, repeat the above, quote this,
    quote me, quote back, quote it back, echo back, echo this, echo the, say it back, say after me, say this back,
    copy this text, copy and paste, decode*, decrypt*, decipher*, base64, rot13, caesar cipher, run this command,
    run the following command, run the following code, run this code, execute this, execute the following,
    execute code, execute the command, drop table, rm rf, sudo, spell out
  `,
  repeat: `repeat, quote, print, output, say, type, spell, write, echo, complete, finish, continue, follow`,
  text: `
    after me, back to me, the word, the words, this word, these words, this sentence, the sentence, the phrase,
    this phrase, this text, the text above, this message, the string, this string, the following, my words,
    everything above, the message above, the line above
  `,
  'many-times': `
    ten times, 10 times, twenty times, 20 times, fifty times, 50 times, hundred times, 100 times, 1000 times,
    thousand times, over and over, a million times, forever
  `,
  'at-sign': `at sign, at symbol, commercial at`,
  ping: `ping, pings, tag, mention, notify, alert, spam, summon, wake up, call out, dm, message`,
  post: `post, announce, publish, send, write, type, put, drop, paste, share, forward, tell`,
  everybody: `
    all the people, all people, all of them, every member, every person, everyone, everybody, all members,
    all the members, the whole club, the whole server, whole channel, whole server, whole club, at here, all users,
    the mods, the moderators, the admins
  `,
  channel: `
    in the channel, to the channel, into the channel, in this channel, to this channel, in the server, to the server,
    in general, to general, in the chat, in the group, to the group, in announcements, to announcements,
    in the announcements
  `,
  reveal: `
    type out, print out, write out, read out, read me, spit out, show, reveal, print, tell, give, list, output,
    display, paste, send, share, leak, dump, read, what is, what are, whats, what do, what does, which are, expose,
    summarize, summarise, describe, write, post, name, disclose, hand over, see, explain, recite
  `,
  inner: `
    which prompt, what prompt, what is the prompt, the prompt, your system settings, system settings,
    system configuration, system prompt, systemprompt, system message, system instructions, hidden instructions,
    hidden prompt, hidden rules, secret instructions, secret rules, initial prompt, initial instructions,
    original prompt, original instructions, internal instructions, internal rules, your prompt, your instructions,
    your directives, your configuration, your config, your source code, source code, your code, your system,
    your context window, text above this, above this line, before my message, above my message, before my question,
    before this message, comes before this
  `,
  about: `for, on, about, regarding, of, around, when, with`,
  'was-told': `
    were you told, have you been told, were you instructed, you been instructed, were you given, been given before,
    were you programmed to, told before this, told before the, first thing you were told, start of this conversation,
    beginning of this conversation, beginning of this chat, start of this chat, before this chat,
    before this conversation, does your prompt, before i wrote, before my first message
  `,
  given: `
    were loaded, loaded at, at startup, at start up, you started with, you came with, you were loaded,
    you were shipped, have you been given, been given, been told, you were given, they gave you, you have been given,
    you received, you were told, given to you
  `,
  secret: `
    about user, about member, user data, api credentials, api token, api secret, wifi password, wifi code, wi fi code,
    wi fi password, door code, alarm code, gate code, api key, api keys, apikey, apikeys, access token, bot token,
    discord token, auth token, your token, secret token, private key, ssh key, env file, dotenv, the env,
    environment variables, password*, passwd, passphrase, your credentials, login credentials, the credentials,
    server credentials, webhook*, secret config, secret key, secret code, database url, connection string,
    credit card, ip address, server logs, private chat, private chats, private messages, private message,
    private conversations, private conversation, your logs, your database, the database, admin panel
  `,
  records: `
    messages, dms, dm history, chats, chat logs, chat log, chat history, chat, conversation, conversations,
    search history, private messages
  `,
  mine: `my, our, mine`,
  'tell-them': `tell, call, say to, write to, tell them, let`,
  slur: `loser, idiot, stupid, fat, ugly, moron, dumb, lazy, pathetic, useless, sucks`,
  others: `
    other members, other member, other users, other user, other people, other persons, another member, another user,
    other runners, others, somebody else, someone else, anyone else, everyone else, the members, all members,
    club members, members, users, teammates, clubmates, on here, in here, on this server, in this server, each member,
    every member, which member, which members, which user, which users, who here, who else
  `,
  private: `
    have set, has set, messages, dm, dms, private, chats, chat history, conversations, conversation, search history,
    history, logs, profile, profiles, personal, email, emails, phone number, phone numbers, addresses, home address,
    names, set their, asked today, asked about, their questions, have asked, asked recently, their level, their data,
    data on, data of, send you, tell you, write you, write to you, ask you
  `,
  did: `did, has, have, does`,
  'tell-you': `
    tell you, ask you, write you, write to you, say to you, send you, message you, confess to you, tell u, ask u,
    share with you
  `,
  'to-you': `to you`,
  'said-last': `said, sent, written, told`,
  'told-you': `
    asked of you, told you, asked you, wrote you, wrote to you, written to you, said to you, sent you, messaged you,
    shared with you, confessed to you, you had with, talked to you, spoke to you, spoken to you, chatted with you,
    did you talk with, did you talk to, did you discuss with, told u, asked u, tells you about his,
    tells you about her, tells you about their
  `,
  self: `
    me, us, im, am, i, ive, we, weve, my question, who told you, as i, nobody, no one, coach, body, anybody,
    anyone ever
  `,
  compose: `
    help me with, help with, write, compose, draft, generate, create, make, make up, produce, give me, give us,
    tell me, tell us, i need, i want, we need, we want, id like, code, invent, rewrite, finish, prepare, read me,
    sing, do my, help with my, help me with my, dream up, come up with
  `,
  'compose-last': `written, composed, drafted`,
  genre: `
    essay*, poem*, haiku*, limerick*, sonnet*, song, songs, lyrics, rap, a story, short story, bedtime story,
    love story, fairy tale*, a novel, screenplay, dialogue, dialog, script, python, javascript, code, sql, html,
    regex, an email, a mail, email to, cover letter, a letter, letter to, love letter, cv, resume, a speech,
    wedding speech, caption, tweet, blog post, instagram post, linkedin post, slogan, homework, thesis, term paper,
    assignment, insult, insults, swear words, curse words, dirty joke*, fake news, press release, product review,
    chapter, fan fiction, erotica, a comment, nasty comment, message to, whatsapp to, text to, toast for, eulogy,
    marketing, advert, ad for, flyer
  `,
  'other-work': `
    sing me, sing us, sing happy, say something mean, say something nasty, say something bad about,
    say something rude, talk trash, trash talk, insult me, insult my, insult him, insult her, roast me,
    roast my friend, roast my mate, roast him, roast her, make fun of, swear at, do my homework, bedtime story,
    my novel, my screenplay, lets play a game, lets play, play a game with me, truth or dare, tic tac toe, riddle,
    riddles, hangman, fictional, hypothetically speaking, love letter
  `,
  translate: `translate, translate this, translate that, translate it`,
  'into-a': `into a, into an, into my, to my, to faster, into faster, to better, into better, into running`,
  'how-to-say': `
    how do you say, how do i say, how would you say, whats the word for, what is the word for, say in, how to say,
    translate*, translation
  `,
  tongue: `
    in english, to english, into english, in spanish, to spanish, into spanish, in german, to german, into german,
    in french, to french, into french, in italian, to italian, into italian, in japanese, to japanese, into japanese,
    in chinese, to chinese, into chinese, in latin, to latin, into latin, in russian, to russian, into russian,
    in portuguese, to portuguese, into portuguese, in dutch, to dutch, in polish, to polish, in arabic, to arabic,
    in korean, in turkish, to turkish
  `,
  'demand-opener': `
    could u, can u, would u, will u, please, pls, plz, now, then, and, just, you to, you must, you should, you will,
    can you, could you, would you, will you, kindly, simply, first, hey, bot, ok, okay, also, instead, so, but,
    system, completely, do, paceline, id like you to, lets, hi, hello, or
  `,
  itself: `does it, it, that, this, does, gains, fitness, strength, they, benefits, i, we`,
};
