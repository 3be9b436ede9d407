import type { TextSteeringWords } from './text-steering.ts';

/** How an English text speaks to the bot. */
export const ENGLISH_TEXT_STEERING: TextSteeringWords = {
  drop: `
    ignore, disregard, forget, forget about, do not follow, dont follow, stop following, do not obey, bypass,
    override, set aside, discard, disable, switch off, turn off, delete, drop, break, overwrite,
    pay no attention to, ignoring, circumvent, disobey, throw away, put aside, abandon
  `,
  'bot-orders': `
    your rules, your instructions, your guidelines, your prompt, your prompts, your programming,
    your directives, your filters, your filter, your guardrails, your restrictions, your constraints,
    your system, your safety rules, previous instructions, prior instructions, earlier instructions,
    previous rules, all instructions, all rules, all previous, all prior, all earlier, everything above,
    everything before this, the system prompt, system rules, your knowledge base, your sources, your citations
  `,
  told: `
    everything you were told, what you were told, anything you were told, all you were told, you have been told,
    what your developers told you, what your creators told you, what your makers told you,
    what you have learned, what you learned, your training and
  `,
  about: `about, on, regarding`,
  orders: `rules, instructions, guidelines, directives, prompts, constraints`,
  'of-bot': `
    of the bot, of this bot, of the system, from the system, of paceline, of your developer, of your developers,
    of your creators, from your creators, of your makers, you were given, given to you, from before, from above
  `,
  'no-rules': `
    you have no rules, you have no limits, you have no restrictions, you have no filters, you had no rules,
    you had no safety rules, you have no safety rules, you had no limits, you had no restrictions,
    no rules apply to you, you are free of all rules, without your rules, without your filters,
    without any rules, without safety rules, without restrictions, no longer have to respect,
    no longer bound by, not bound by any, not bound by your, safety rules do not apply, any safety rule,
    with no restrictions, not restricted by
  `,
  be: `
    act as, act as a, act as an, act like, behave like, behave as, pretend to be, pretend you are,
    imagine you are, play the role of, take the role of, take on the role of, speak as, answer as,
    as if you were, you are, be, become, become a, become an
  `,
  'you-are-now': `
    you are now, you are no longer, from now on you are, from today on you are, from today you are
  `,
  'bot-role': `
    assistant, chatbot, bot, ai, language model, doctor, physician, lawyer, hacker, pirate, unrestricted,
    unfiltered, uncensored, without rules, without limits, medical expert, physiotherapist, president, dan,
    chatgpt, gpt, evil twin
  `,
  'stop-being': `stop being, stop acting as, stop acting like, no longer be, do not be, quit being`,
  mode: `
    developer mode, dan mode, god mode, jailbreak, jailbroken, unrestricted mode, evil mode, do anything now
  `,
  'from-now-on': `
    from now on, from today on, as of now, henceforth, from this moment on, starting now, from here on out,
    from here on, until further notice you
  `,
  'you-answer': `
    you answer, you reply, you respond, you only answer, you always answer, you speak like, your answers,
    you only speak, you speak, you only talk, you talk like, you only write, you always say, you always reply
  `,
  address: `
    note to the assistant, note to the bot, note to the ai, note for the assistant, note for the bot,
    note for the ai, message to the bot, message to the assistant, instruction to the bot,
    instructions to the bot, instructions for the bot, instruction for the bot, instructions for the assistant,
    dear ai, dear bot, dear assistant, dear chatbot, hey bot, hey paceline, hello paceline, dear paceline,
    attention bot, attention assistant, paceline you, paceline from now, paceline from today, paceline ignore,
    paceline forget, paceline must, paceline has to, bot you must, as a language model, as an ai, as a chatbot,
    you are a bot, to the language model, to any language model, ai assistant, for the ai reading,
    to the ai reading, for the ai, for any ai, if you are an ai, for chatbots, for language models, for bots,
    to the ai, to the bot, message to bots
  `,
  system: `system, admin, developer, system message, administrator, root`,
  safeguards: `
    safety checks, safety rules, safety filters, safety filter, safeguards, guardrails, red flags, override,
    new instructions, all rules, prompt
  `,
  bot: `
    paceline, the bot, this bot, the chatbot, this chatbot, the assistant, the ai, this ai, the language model,
    any ai
  `,
  passive: `be asked, be told, be mentioned, not replace, coach, trainer`,
  obey: `obey, follow only, listen only to, trust only`,
  'this-text': `
    this text, this entry, this message, these lines, this instruction, these instructions, me, my orders
  `,
  'new-orders': `
    your new instructions are, your new instruction is, your new task is, your new rules are, your new role is,
    your new name is, your new job is, new instructions for you, new instructions to you
  `,
  'always-answer': `
    always answer with, always answer that, always answer yes, always answer no, always reply with,
    always reply that, always reply yes, always reply no, always respond with, always respond that,
    always respond yes, only answer with, only answer yes, only reply with, only respond with,
    never answer with, never reply with, never reply that, answer always with, reply always with,
    reply only with the, answer only with the, respond only with the, answer nothing but, reply nothing but,
    end every answer with, begin every answer with, end each answer with, start every answer with,
    end every reply with, add to every answer, in every answer you, in all your answers, in all answers
  `,
  reply: `answer, reply, respond, say, reply yes, answer yes, say yes`,
  yes: `yes, no`,
  with: `with, that, by saying, in`,
  'every-question': `
    every question, all questions, any question, each question, everything you are asked,
    whatever you are asked, whatever they ask, whatever is asked, no matter what they ask,
    no matter what is asked, whatever the question, all messages, every message, anything they ask,
    asks anything, ask anything, everyone who asks
  `,
  'somebody-asks': `
    member asks, members ask, user asks, users ask, anyone asks, anybody asks, someone asks, somebody asks,
    whoever asks, when asked, if asked, people ask, runner asks, runners ask, question is about,
    questions about, you are asked
  `,
  'reply-that': `
    answer that, reply that, respond that, respond with, answer with, reply with, always say, only say,
    never say, never recommend, always recommend, never mention
  `,
  reveal: `
    reveal, show, print, tell, give, output, leak, repeat, list, send, paste, display, write, disclose,
    hand over
  `,
  inner: `
    system prompt, systemprompt, hidden prompt, hidden instructions, hidden rules, your prompt,
    your instructions, initial instructions, initial prompt, your source code, bot token, discord token,
    api key, api keys, environment variables, your configuration, everything above,
    everything that stands above, all the text above, text above this, line above this
  `,
  'names-bot': `
    bot, chatbot, assistant, ai, language model, paceline, prompt, planner, citations, every question,
    all questions, any question, whoever asks, whatever they ask, this entry, filters, safety rules,
    every answer, your answers
  `,
  must: `
    must, should, shall, has to, have to, needs to, is to, must not, may not, shall not, should not, must never,
    should never, ought to, must always, is not allowed to, no longer, may no longer
  `,
  text: `
    this message, this text, this entry, this page, this note, these lines, the following, this instruction
  `,
  overrides: `
    overrides, overrides all, replaces all, cancels all, supersedes, supersedes all, replaces every,
    cancels every, replaces your, replaces the system, takes precedence over, stands above
  `,
  task: `
    your sole purpose, your only purpose, your purpose is, your only task, your sole task, your mission is,
    your task is now, your only job, your real task, your real purpose, your goal is now
  `,
  'answer-is': `answer is, answer, reply, respond, say, tell them, say that, recommend`,
  'in-replies': `in all replies, in every reply, in all responses, in every response, in all answers`,
  staff: `coach, coaches, trainer, trainers, treasurer`,
  'demand-opener': `
    please, and, then, now, but, so, just, also, you must, you should, you will, must, should, to
  `,
};
