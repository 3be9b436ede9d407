import { describe, expect, it } from 'vitest';
import { asks, sections } from './shipped.ts';

describe('a detail that the book does not go into', () => {
  it.each([
    'Which muscles exactly does a lunge work?',
    'what muscles do press-ups hit',
    'Does rowing train the back?',
    'Is bouldering good for the arms?',
    'Which martial art is best for agility?',
    'Which swim stroke builds the lungs most?',
    'which yoga poses are best for tight hips',
    'At what time of day is yoga best?',
    'what time should i do pilates',
    'How much faster will strength training make me?',
    'by how much would cycling improve my 10k',
    'What are the names of his five certifications?',
    'What certifications does the author hold, by name?',
    'Which club does Diego Alcubierre coach in?',
    'How old must children be before they may lift weights?',
    'how do i do a plank properly',
    'wie mache ich einen ausfallschritt richtig',
    'comment faire un squat sans erreur',
    'como hago una plancha bien',
    'how do i get into london marathon',
    'do i need a rest week every month',
    'que musculos trabaja una zancada',
    '¿El remo fortalece la espalda?',
    '¿En qué momento del día va mejor el yoga?',
    '¿Cuánto más rápido seré con la fuerza?',
    '¿Cómo se llaman las certificaciones del autor?',
    '¿Qué edad deben tener los niños para levantar pesas?',
    'welche muskeln trainiert ein ausfallschritt',
    'Trainiert Klettern die Schultern?',
    'Zu welcher Tageszeit ist Pilates am besten?',
    'Um wie viel schneller macht mich Krafttraining?',
    'Wie heißen die Zertifikate des Autors?',
    'Welche Kampfsportart ist am besten für die Wendigkeit?',
    'macht krafttraining mich nicht zu schwer und langsam',
    'quels muscles travaillent avec les fentes',
    "L'escalade renforce les épaules ?",
    'À quel moment de la journée faire du yoga ?',
    'De combien la muscu améliore mon chrono ?',
    "Comment s'appellent les certifications de l'auteur ?",
    'Quel art martial pour être plus agile ?',
  ])('is declined, however well the rest is covered: %s', async (text) => {
    expect((await asks(text)).outcome).toBe('abstain');
  });

  it.each([
    ['Which exercises should I begin strength training with?', 'strength-training'],
    ['Do my arms and shoulders get something out of swimming too?', 'swimming'],
    ['Do runners need to train arms and back too?', 'strength-training'],
    ['Which muscles does cycling strengthen?', 'cycling'],
    ['How many certifications does Diego hold?', 'author'],
    ['How old was the author when he started running?', 'author'],
    ['By how many minutes did Diego improve?', 'author'],
    ['How much faster has the author become?', 'author'],
    ['Would martial arts make me more agile?', 'new-activities'],
    ['What sleep and food help me recover from training?', 'overtraining'],
    ['¿A qué edad empezó a correr el autor?', 'author'],
    ['¿Cuántas certificaciones tiene Diego?', 'author'],
    ['Wie viele Zertifikate hat der Autor?', 'author'],
    ['Welche Übungen für den Einstieg ins Krafttraining?', 'strength-training'],
    ['Beansprucht Brustschwimmen auch Arme, Rücken und Bauch?', 'swimming'],
    ["Combien de certifications a l'auteur ?", 'author'],
    ['Quels exercices pour débuter la musculation ?', 'strength-training'],
    ['Teach me to squat properly', 'technique-balance'],
    ['are heavy barbells ok or should runners stick with light dumbbells', 'strength-training'],
    ['How heavy should a beginner lift?', 'strength-training'],
    ['Who is Diego?', 'author'],
    ["What's pilates good for?", 'yoga-pilates'],
    ['Was bringt Yoga Läufern?', 'yoga-pilates'],
    ['le vélo est bon pour un coureur ?', 'cycling'],
    ['is swimming good for me as a runner', 'swimming'],
    ['Is dancing any good for runners?', 'new-activities'],
  ])('is answered where the book does: %s', async (text, section) => {
    const answer = await asks(text);
    expect(answer.outcome).toBe('answer');
    expect(sections(answer)).toContain(section);
  });
});

describe('a subject beyond the book that is named by the way', () => {
  it.each([
    ['no gym near me, can i start strength training in the living room', 'strength-training'],
    ["i'm bleeding money on gym fees, can i start strength with bodyweight exercises", 'strength-training'],
    ['my watch died last week, is swimming still good for runners', 'swimming'],
    ['my wife says shoes are all i buy, why should runners cross-train at all', 'why-cross-train'],
    ['no tengo gimnasio cerca, ¿puedo empezar la fuerza con el peso del cuerpo?', 'strength-training'],
    ['mi reloj se ha roto, ¿la natación es buena para un corredor?', 'swimming'],
    ['meine Uhr ist kaputt, ist Schwimmen gut für Läufer?', 'swimming'],
    ["j'ai perdu ma montre, est-ce que la natation est bonne pour un coureur ?", 'swimming'],
  ])('leads away from no answer: %s', async (text, section) => {
    const answer = await asks(text);
    expect(answer.outcome).toBe('answer');
    expect(sections(answer)).toContain(section);
  });

  it.each([
    'I run 5k in 27:40, what should my easy pace be',
    'my garmin says 160, is that ok for cycling',
    'Garmin or Polar, which should I get for swimming',
    'compression socks, do they speed up recovery',
    'i have plantar fasciitis, can i cycle',
    "i'm 67, am i too old for heavy weights",
    'tengo fascitis plantar, ¿puedo hacer bici?',
    'mi reloj marca 160, ¿eso es mucho para la bici?',
    'ich habe Plantarfasziitis, darf ich Rad fahren?',
    'meine Uhr zeigt 160, ist das zu viel beim Radfahren?',
    "j'ai une aponévrosite, puis-je pédaler ?",
    'ma montre affiche 160, est-ce que ça va pour le vélo ?',
  ])('is what is asked, or changes the answer, in %s', async (text) => {
    expect((await asks(text)).outcome).not.toBe('answer');
  });
});

describe('a story around a question', () => {
  it.each([
    ['my uncle gave me his old racer for xmas, does cycling actually help running', 'cycling'],
    ['my mates took me bouldering for a laugh, would climbing help my running?', 'new-activities'],
    ['bloke at parkrun reckons yoga sorted his posture, is that a real thing', 'yoga-pilates'],
    ['ich hab mir im Suff eine Zehnerkarte gekauft, ist Schwimmen gut für Läufer?', 'swimming'],
    ['me regalaron un bono por mi cumple, ¿el yoga sirve para un corredor?', 'yoga-pilates'],
    ["ma belle-mère m'a offert un abonnement, est-ce que le yoga aide un coureur ?", 'yoga-pilates'],
  ])('does not hide it: %s', async (text, section) => {
    const answer = await asks(text);
    expect(answer.outcome).toBe('answer');
    expect(sections(answer)).toContain(section);
  });

  it.each([
    'my wallet is bleeding after the weekend, does bitcoin go up again',
    'mein Chef nervt, wie kündige ich richtig?',
    'me han subido el alquiler, ¿puedo reclamar?',
    'mon voisin fait du bruit, comment appeler la police ?',
  ])('makes no answer of another question: %s', async (text) => {
    expect((await asks(text)).outcome).toBe('abstain');
  });
});
