/** What the bot says around the knowledge: declining, stopping at danger, small talk. */
export const answers = {
  abstain: {
    'not-covered': "That isn't in the club's knowledge, so I won't guess.",
    'off-topic':
      "That is outside what I know: I only answer from the club's knowledge on cross-training for runners.",
    'other-language': 'I only understand English so far, so I cannot answer that. Please ask me in English.',
    empty:
      'I got no words to work with. Ask me something about cross-training, or how to fit it around your runs.',
    'too-long': (p: { most: number }) =>
      `That is more than I can read at once. Please ask in at most ${p.most} characters.`,
    steering:
      "I can't do that. I only answer questions on cross-training for runners, from the club's knowledge.",
    diagnosis:
      "I can't judge symptoms or suggest a treatment. Please show it to a doctor or a physiotherapist; I can only help with training.",
  },
  safety: {
    emergency:
      'Stop training now. What you describe can be an emergency: if it is happening now or comes back, call your local emergency number (112 in many countries, 911 in North America, 999 in the UK). Otherwise have a doctor check it today, and do not run or train until a doctor has cleared it. I am a bot and cannot judge symptoms.',
    urgent:
      'Stop, and do not run or train on it. Please have a doctor look at this before any exercise, today if you can; if it gets worse quickly, call your local emergency number (112 in many countries, 911 in North America). I am a bot and cannot judge symptoms.',
    professional:
      'This is a question for your doctor, midwife or whoever treats you, before any training: please ask them first, and do not run or train against their advice. I am a bot and give no medical advice.',
    crisis:
      'I am really glad you said it. Please talk to somebody right now: a person you trust, a doctor, or a crisis line; if you or somebody else is in danger, call your local emergency number (112 in many countries, 911 in North America; 988 is the crisis line in the US). You do not have to carry this alone. I am only a bot, and training can wait.',
  },
  smalltalk: {
    greeting:
      'Hello! Ask me about cross-training for runners, or how to fit it around your runs: for example “Can I swim after intervals?” or “How many days a week?”.',
    thanks: 'You are welcome. Enjoy your next run!',
    farewell: 'Good night, and enjoy the rest: recovery is part of training too.',
    tired: 'Well done! Now enjoy the rest: eat, drink and sleep well, recovery is part of training too.',
    abilities:
      "I answer questions on cross-training for runners from the club's knowledge, each with its source, and decide schedule questions by its rules: whether a run and a cross-training session fit on one day, and how many days a week suit your level. What the knowledge does not hold I say so. I am a bot, no coach and no doctor.",
    identity:
      "I am a bot: an automated program, not a human and not a real coach. I answer from the club's knowledge on cross-training for runners, with sources, and give no medical advice.",
  },
};
